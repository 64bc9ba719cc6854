import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchParser } from '../../src/git/batch-parser.js';
import type { GitObject } from '../../src/git/index.js';

const MAX_BYTES = 40;

const object = fc.record({
  id: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 }),
  type: fc.constantFrom('blob', 'commit', 'tree', 'missing'),
  body: fc.uint8Array({ maxLength: 60 }),
});

type Answer = { readonly id: string; readonly type: string; readonly body: Uint8Array };

const printed = (answers: readonly Answer[]): Buffer =>
  Buffer.concat(
    answers.map(({ id, type, body }) =>
      type === 'missing'
        ? Buffer.from(`${id} missing\n`)
        : Buffer.concat([Buffer.from(`${id} ${type} ${body.length}\n`), body, Buffer.from('\n')]),
    ),
  );

/** Cuts the bytes at the given places. */
function chunksOf(bytes: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => Buffer.from(bytes.subarray(at[index], end)));
}

const newParser = (): BatchParser =>
  new BatchParser({ types: new Set(['blob', 'commit']), maxBytes: MAX_BYTES, missing: 'gone' });

describe('BatchParser', () => {
  it('gives the same objects and gaps wherever the chunks are cut', () => {
    fc.assert(
      fc.property(fc.array(object, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 12 }), (answers, cuts) => {
        const parser = newParser();
        const objects: GitObject[] = [];
        const gaps: string[] = [];
        for (const chunk of chunksOf(printed(answers), cuts)) {
          parser.push(chunk);
          const batch = parser.take();
          objects.push(...batch.objects);
          gaps.push(...batch.gaps.map(({ where }) => where));
        }
        const wanted = answers.filter(({ type }) => type === 'blob' || type === 'commit');
        const plain = (found: readonly { id: string; bytes: Uint8Array }[]): readonly string[] =>
          found.map(({ id, bytes }) => `${id} ${Buffer.from(bytes).toString('hex')}`);
        expect(plain(objects)).toEqual(
          plain(wanted.filter(({ body }) => body.length <= MAX_BYTES).map(({ id, body }) => ({ id, bytes: body }))),
        );
        const unread = answers.filter(
          ({ type, body }) => type === 'missing' || (type !== 'tree' && body.length > MAX_BYTES),
        );
        expect(gaps).toEqual(unread.map(({ id }) => `object ${id}`));
        expect(parser.answered).toBe(answers.length);
        expect(parser.broken).toBe(false);
      }),
    );
  });

  it('notices an object that is longer than it says, and gives neither it nor what follows', () => {
    for (const cuts of [[], [50], [53, 54]]) {
      const parser = newParser();
      const bytes = Buffer.from(`${'a'.repeat(40)} blob 3\nlonger\n${'b'.repeat(40)} blob 1\nx\n`);
      for (const chunk of chunksOf(bytes, cuts)) parser.push(chunk);
      expect(parser.take()).toEqual({ objects: [], gaps: [] });
      expect([parser.broken, parser.answered]).toEqual([true, 0]);
    }
  });
});
