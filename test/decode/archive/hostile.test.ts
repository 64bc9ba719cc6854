import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arOf, compressOf, cpioOf, tarOf, zipOf, zstdOf } from './encoders.js';
import { contentsOf, look } from './look.js';
import { PACKED, TEXT } from './packed-text.js';

const MIB = 1 << 20;
const file = (name: string, content: Buffer): { readonly name: string; readonly content: Buffer } => ({
  name,
  content,
});

const sizeOf = ({ views }: ReturnType<typeof look>): number => views.reduce((sum, { bytes }) => sum + bytes.length, 0);

describe('hostile archives', () => {
  it('a bomb is read up to its limit, which the gap names', () => {
    const seen = look(gzipSync(Buffer.alloc(70 * MIB)));
    expect(seen.gaps).toEqual(['gzip: its unpacked content is more than 250 times as large as its packed content']);
    expect(sizeOf(seen)).toBeGreaterThanOrEqual(16 * MIB);
    expect(sizeOf(seen)).toBeLessThan(20 * MIB);
  });

  it('content beyond 64 MiB is read up to there', () => {
    // One stored block after the other, so that it grows no more than it is.
    const seen = look(deflateSync(Buffer.alloc(65 * MIB, 'plain text '), { level: 0 }));
    expect(seen.gaps).toEqual([`zlib: its unpacked content is larger than ${64 * MIB} bytes`]);
    expect(sizeOf(seen)).toBe(64 * MIB);
  });

  it('many bombs in one archive share one budget', () => {
    const bomb = Buffer.alloc(15 * MIB);
    const seen = look(zipOf(Array.from({ length: 30 }, (_, i) => file(`bomb${i}`, bomb))));
    expect(sizeOf(seen)).toBeLessThanOrEqual(257 * MIB);
    expect(seen.gaps).toEqual([
      `zip:bomb17: all that is unpacked of the file is larger than ${256 * MIB} bytes`,
      `and 13 more of the same: all that is unpacked of the file is larger than ${256 * MIB} bytes`,
    ]);
  });

  it('entries that share their content are read once', () => {
    const bytes = zipOf(Array.from({ length: 50 }, (_, i) => file(`n${i}`, TEXT)));
    // All entries of the directory are made to point at the first content.
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      bytes.writeUInt32LE(0, at + 42);
    expect(look(bytes).views.map(({ via }) => via.join())).toEqual(['zip:n0', 'entry-names']);
  });

  it('eight archives in each other are read, and more are a gap', () => {
    const nest = (depth: number): Buffer =>
      Array.from({ length: depth }).reduce<Buffer>((inner, _, i) => gzipSync(tarOf([file(`l${i}`, inner)])), TEXT);
    expect(look(nest(8)).views.some(({ bytes }) => Buffer.from(bytes).equals(TEXT))).toBe(true);
    expect(look(nest(8)).gaps).toEqual([]);
    expect(look(nest(9)).gaps).toEqual([expect.stringMatching(/: nested deeper than 8 archives$/)]);
  });

  it('five encodings are read at the bottom of eight archives', () => {
    const encoded = Array.from({ length: 5 }).reduce<Buffer>(
      (inner) => Buffer.from(inner.toString('base64')),
      Buffer.from('a sentence at the bottom'),
    );
    const nested = Array.from({ length: 8 }).reduce<Buffer>((inner, _, i) => zipOf([file(`l${i}`, inner)]), encoded);
    const seen = look(nested);
    expect(seen.views.some(({ bytes }) => Buffer.from(bytes).equals(Buffer.from('a sentence at the bottom')))).toBe(
      true,
    );
    expect(seen.gaps).toEqual([]);
  });

  it('an archive with more entries than the limit is a gap', () => {
    const head = Buffer.from(`${'a'.padEnd(16)}${'0'.padEnd(32)}${'0'.padEnd(10)}\`\n`);
    const bytes = Buffer.concat([Buffer.from('!<arch>\n'), Buffer.alloc(head.length * 100_001, head)]);
    expect(look(bytes).gaps).toEqual(['it has more than 100000 entries']);
  });

  it('deflate in small blocks that copy from before the stream does not', () => {
    // A match at distance 1 as the first symbol of a block with the fixed codes.
    const bytes = zipOf([{ name: 'a', content: Buffer.from([0x03, 0x02, 0, 0]), method: 0 }]);
    bytes.writeUInt16LE(8, 8);
    bytes.writeUInt16LE(8, bytes.indexOf('PK\u0001\u0002') + 10);
    expect(look(bytes).gaps).toEqual(['zip:a: its packed content is damaged']);
  });
});

const ENTRIES = [file('dir/a.txt', TEXT), file('b.bin', deflateRawSync(TEXT))];

const SAMPLES: readonly (readonly [string, Buffer])[] = [
  ...Object.entries(PACKED),
  ['gzip', gzipSync(TEXT)],
  ['zlib', deflateSync(TEXT)],
  ['compress', compressOf(TEXT)],
  ['raw zstd', zstdOf(TEXT)],
  ['zip', zipOf(ENTRIES)],
  ['zip64', zipOf(ENTRIES.map((one) => ({ ...one, large: true })))],
  ['streamed zip', zipOf(ENTRIES.map((one) => ({ ...one, streamed: true })))],
  [
    'zip of other methods',
    zipOf([
      { name: 'x', content: PACKED.xz, method: 95 },
      {
        name: 'l',
        content: Buffer.concat([Buffer.from([9, 4, 5, 0]), PACKED.lzma.subarray(0, 5), PACKED.lzma.subarray(13)]),
        method: 14,
      },
    ]),
  ],
  ['tar', tarOf(ENTRIES)],
  ['tar.gz', gzipSync(tarOf(ENTRIES))],
  ['cpio', cpioOf(ENTRIES)],
  ['ar', arOf(ENTRIES)],
];

describe.each(SAMPLES)('%s', (name, sample) => {
  it('never throws, and stays in bounds, whatever is changed or cut', () => {
    const change = fc.record({
      at: fc.nat(sample.length - 1),
      byte: fc.nat(255),
      copies: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), fc.nat(sample.length), (changes, size) => {
        const bytes = Buffer.from(sample.subarray(0, size > sample.length / 3 ? size : sample.length));
        for (const { at, byte, copies } of changes)
          bytes.fill(byte, Math.min(at, bytes.length), Math.min(at + copies, bytes.length));
        const seen = look(bytes);
        expect(sizeOf(seen)).toBeLessThan(300 * MIB);
        for (const view of seen.views) {
          const place = view.toUnit({ start: 0, end: view.bytes.length });
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(bytes.length);
        }
        expect(contentsOf(seen)).toBeDefined();
      }),
      { numRuns: 150 },
    );
  });

  // Nothing in what `compress` writes says where it ends.
  if (name === 'compress') return;
  it('tells of a cut, unless all was read before it', () => {
    const whole = look(sample);
    fc.assert(
      fc.property(fc.integer({ min: 20, max: sample.length - 1 }), (size) => {
        const seen = look(sample.subarray(0, size));
        const isTold = seen.gaps.length > 0 || seen.views.length === 0;
        expect(isTold || sizeOf(seen) >= TEXT.length || sizeOf(seen) === sizeOf(whole)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
