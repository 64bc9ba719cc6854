import { constants, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Inflater, SLACK, type StreamInflater } from '../../../src/git/pack/inflate.js';
import { platformInflater } from '../../../src/git/pack/platform-inflate.js';

const NEWER = 0x5a;

/** The content, or why not; fails when a byte outside the room for it changed. */
function inflate(inflater: StreamInflater, packed: Uint8Array, size: number): Buffer | string {
  const source = Buffer.concat([Buffer.alloc(3, 1), packed, Buffer.alloc(SLACK)]);
  const target = new Uint8Array(size + 9).fill(NEWER);
  const end = inflater.inflate({ source, from: 3, limit: 3 + packed.length, target, at: 4, size });
  for (const at of [0, 1, 2, 3, size + 5, size + 6, size + 7, size + 8]) expect(target[at]).toBe(NEWER);
  return end < 0 ? inflater.fault : Buffer.from(target.subarray(4, 4 + size));
}

/** What zlib makes of it, if that is exactly so long and nothing is left over. */
function oracle(packed: Uint8Array, size: number): Buffer | null {
  try {
    const bytes = inflateSync(packed, { maxOutputLength: size + 1 });
    return bytes.length === size ? bytes : null;
  } catch {
    return null;
  }
}

const text = fc
  .array(fc.constantFrom('a', 'bb', 'the quick ', 'brown\n', '\0', 'x'.repeat(300), 'zyxw'), { maxLength: 400 })
  .map((words) => Buffer.from(words.join('')));
const noise = fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes));
const skewed = fc
  .array(
    fc.nat(255).map((value) => Math.floor((value * value) / 256)),
    { minLength: 500, maxLength: 4000 },
  )
  .map((bytes) => Buffer.from(bytes));
const strategies = [
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_FIXED,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
  constants.Z_FILTERED,
];
const packed = fc
  .tuple(
    fc.oneof(text, noise, skewed),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom(...strategies),
    fc.integer({ min: 9, max: 15 }),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([bytes, level, strategy, windowBits, memLevel]) => ({
    bytes,
    stream: deflateSync(bytes, { level, strategy, windowBits, memLevel }),
  }));

const inflaters: readonly (readonly [string, StreamInflater])[] = [
  ['own', new Inflater()],
  ['platform', platformInflater() ?? new Inflater()],
];

describe.each(inflaters)('the %s inflater', (_, inflater) => {
  it('gives what zlib was given, whatever kind of blocks', () => {
    fc.assert(
      fc.property(packed, ({ bytes, stream }) => {
        expect(inflate(inflater, stream, bytes.length)).toEqual(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what is longer or shorter than declared', () => {
    fc.assert(
      fc.property(packed, fc.integer({ min: 1, max: 50 }), ({ bytes, stream }, by) => {
        expect(inflate(inflater, stream, bytes.length + by)).toBeTypeOf('string');
        if (bytes.length >= by) expect(inflate(inflater, stream, bytes.length - by)).toBeTypeOf('string');
      }),
    );
  });

  it('refuses what is cut off', () => {
    fc.assert(
      fc.property(packed, fc.nat(), ({ bytes, stream }, cut) => {
        expect(inflate(inflater, stream.subarray(0, cut % stream.length), bytes.length)).toBeTypeOf('string');
      }),
    );
  });

  it('takes a changed stream for what zlib takes it for, or refuses it', () => {
    fc.assert(
      fc.property(
        packed,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 }),
        ({ bytes, stream }, changes) => {
          for (const [at, value] of changes) stream[at % stream.length] = value;
          const found = inflate(inflater, stream, bytes.length);
          expect(typeof found === 'string' ? null : found).toEqual(oracle(stream, bytes.length));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('works on after a bad stream, and with garbage', () => {
    fc.assert(
      fc.property(noise, fc.nat(5000), (bytes, size) => {
        inflate(inflater, bytes, size);
        expect(inflate(inflater, deflateSync(bytes), bytes.length)).toEqual(bytes);
      }),
    );
  });
});

it('the platform has the stream that makes reading fast', () => {
  expect(platformInflater()).not.toBeNull();
});
