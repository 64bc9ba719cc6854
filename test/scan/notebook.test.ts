import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/scan/notebook.js';

type Cell = { readonly source: readonly string[]; readonly output: string; readonly remark: string };

const words = fc.string({
  unit: fc.constantFrom('a', '"', '\\', '{', '}', '[', ']', ':', ' ', '\n', 'é'),
  maxLength: 12,
});
const cells = fc.array(fc.record({ source: fc.array(words, { maxLength: 3 }), output: words, remark: words }), {
  maxLength: 6,
});

/** Each text with a mark before it, so that its place can be found again. */
const notebookOf = (all: readonly Cell[], indent: number): string =>
  JSON.stringify(
    {
      cells: all.map(({ source, output, remark }, i) => ({
        cell_type: 'code',
        metadata: { tags: [`<m${i}>${remark}`], cells: [{ source: `<n${i}>` }] },
        source: source.map((line, n) => `<s${i}.${n}>${line}`),
        outputs: [{ output_type: 'stream', text: [`<o${i}>${output}`] }],
      })),
      metadata: { kernelspec: { name: '<top>' } },
      nbformat: 4,
    },
    null,
    indent,
  );

describe('the cell of a notebook', () => {
  it('is told for each byte of it', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(0, 1, 4), (all, indent) => {
        const text = Buffer.from(notebookOf(all, indent));
        const index = cellsOf(text);
        const at = (mark: string): string | null | undefined => index?.at(text.indexOf(mark));
        all.forEach(({ source }, i) => {
          source.forEach((_, n) => expect(at(`<s${i}.${n}>`)).toBe(`cell ${i + 1}`));
          expect(at(`<o${i}>`)).toBe(`cell ${i + 1} output`);
          expect(at(`<m${i}>`)).toBe(`cell ${i + 1} metadata`);
          expect(at(`<n${i}>`)).toBe(`cell ${i + 1} metadata`);
        });
        expect(at('<top>')).toBeNull();
        expect(index?.at(0)).toBeNull();
      }),
    );
  });

  it('is told in the third format, whose cells stand in sheets', () => {
    const text = Buffer.from(
      JSON.stringify({ nbformat: 3, worksheets: [{ cells: [{ input: ['a'] }, { input: ['b'] }] }] }),
    );
    expect(cellsOf(text)?.at(text.indexOf('"b"'))).toBe('cell 2');
  });

  it('is told as far as a cut notebook goes', () => {
    const text = Buffer.from(notebookOf([{ source: ['x = 1'], output: 'y', remark: '' }], 1));
    const cut = text.subarray(0, text.indexOf('<o0>') + 3);
    expect(cellsOf(Buffer.concat([cut, Buffer.from('"nbformat"')]))?.at(cut.length - 1)).toBe('cell 1 output');
  });

  it('is nothing for other JSON and for text about notebooks', () => {
    expect(cellsOf(Buffer.from('{"cells": [{"source": "a"}]}'))).toBeNull();
    expect(cellsOf(Buffer.from('a "nbformat" has "cells" in { }'))).toBeNull();
  });
});
