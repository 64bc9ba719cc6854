import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/scan/index.js';

describe('lines and columns', () => {
  it('are those that an editor shows: 1-based, columns in UTF-16 units', () => {
    const text = fc.array(fc.constantFrom('a', 'ß', '€', '🙂', '\n', '\r\n', 'secret'), { maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const head = before.join('');
        const bytes = Buffer.from(`${head}VALUE${after.join('')}`);
        const start = Buffer.byteLength(head);
        const lines = head.split('\n');
        const column = (lines.at(-1) ?? '').length + 1;
        expect(new LineIndex(bytes).range({ start, end: start + 5 })).toEqual({
          line: lines.length,
          column,
          endLine: lines.length,
          endColumn: column + 5,
        });
      }),
    );
  });

  it('answers in any order, and at the very end', () => {
    const index = new LineIndex(Buffer.from('a\nbb\nccc'));
    expect(index.range({ start: 5, end: 8 })).toEqual({ line: 3, column: 1, endLine: 3, endColumn: 4 });
    expect(index.range({ start: 0, end: 3 })).toEqual({ line: 1, column: 1, endLine: 2, endColumn: 2 });
  });
});
