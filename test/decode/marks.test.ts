import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EncodingMarker, MARK_REACH } from '../../src/decode/index.js';
import { prose, scraps, secretText } from './arbitraries.js';
import { decodeAll } from './views.js';

type Window = { readonly start: number; readonly end: number };

function marksOf(bytes: Buffer, window: Window): readonly number[] {
  const marks: number[] = [];
  new EncodingMarker((at) => marks.push(at)).read(bytes, window.start, window.end);
  return marks;
}

const inLines = (text: string, width: number, indent: string): string =>
  text.replaceAll(new RegExp(`.{${width}}`, 'g'), (line) => `${line}\n${indent}`);

const encoded = fc
  .tuple(
    secretText(10, 160),
    fc.constantFrom('base64', 'base64url', 'hex'),
    fc.integer({ min: 20, max: 90 }),
    fc.nat(9),
  )
  .map(([text, how, width, indent]) =>
    Buffer.from(inLines(Buffer.from(text).toString(how as BufferEncoding), width, ' '.repeat(indent))),
  );

/** Binary data in base64 with text at some place of it, also over the end of a line. */
const binary = fc
  .tuple(
    fc.uint8Array({ maxLength: 200 }),
    secretText(4, 30),
    fc.uint8Array({ maxLength: 200 }),
    fc.integer({ min: 50, max: 80 }),
  )
  .map(([before, text, after, width]) =>
    Buffer.from(inLines(Buffer.concat([before, Buffer.from(text), after]).toString('base64'), width, '')),
  );

const names = fc
  .array(fc.stringMatching(/^[a-z]{1,24}[_/+-]$/), { minLength: 1, maxLength: 12 })
  .map((words) => Buffer.from(`${words.join('')}\n`));

const mail = fc
  .tuple(secretText(60, 90), fc.constantFrom('=\n', '=\r\n', '=3D'), secretText(1, 20))
  .map((pieces) => Buffer.from(`${pieces.join('')}\n`));

const rules = fc
  .tuple(fc.constantFrom('-', '_', '/', '+', 'A'), fc.nat(260))
  .map(([sign, count]) => Buffer.from(sign.repeat(count)));

const text = fc
  .array(
    fc.oneof(
      scraps,
      encoded,
      binary,
      names,
      mail,
      rules,
      prose(40, 1).map((words) => Buffer.from(words)),
    ),
    { maxLength: 7 },
  )
  .map((pieces) => Buffer.concat(pieces).filter((byte) => byte !== 0))
  .map((bytes) => Buffer.from(bytes));

describe('marks of encodings', () => {
  it('stand in all that is decoded', () => {
    fc.assert(
      fc.property(text, (bytes) => {
        const marks = marksOf(bytes, { start: 0, end: bytes.length });
        for (const view of decodeAll(bytes).views.filter(({ via }) => via.length === 1)) {
          const { start, end } = view.toUnit({ start: 0, end: view.bytes.length });
          expect(marks.some((at) => at >= start - MARK_REACH && at < end + MARK_REACH)).toBe(true);
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });

  it('are none in prose', () => {
    const bytes = Buffer.from(
      'The quick brown fox, 100% lazy, jumps over `some_long_name_of_a_method_that_tests_what_it_says`.\n',
    );
    expect(marksOf(bytes, { start: 0, end: bytes.length })).toEqual([]);
  });

  it('of the whole are those of its parts', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(1200), { maxLength: 5 }), (bytes, cuts) => {
        const edges = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length];
        const parts = edges.slice(1).flatMap((end, index) => marksOf(bytes, { start: edges[index] ?? 0, end }));
        for (const at of marksOf(bytes, { start: 0, end: bytes.length }))
          expect(parts.some((other) => Math.abs(other - at) <= MARK_REACH)).toBe(true);
      }),
    );
  });

  it('tell of a NUL', () => {
    const marker = new EncodingMarker(() => {});
    marker.read(Buffer.from('plain'), 0, 5);
    expect(marker.sawNul).toBe(false);
    marker.read(Buffer.from(`a\0${'b'.repeat(600)}`), 0, 602);
    expect(marker.sawNul).toBe(true);
  });
});
