import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretText } from './arbitraries.js';
import { decodeAll, hitsOf } from './views.js';

/** As mail programs write it: what is not plain as `=XX`, and lines of 76 characters at most. */
function quotedPrintable(text: string, newline: string): string {
  const atoms = [...Buffer.from(text)].map((byte) => {
    const isPlain = byte > 0x20 && byte < 0x7f && byte !== 0x3d;
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const lines = [''];
  for (const atom of atoms) {
    if ((lines.at(-1)?.length ?? 0) + atom.length > 75) lines.push('');
    lines[lines.length - 1] += atom;
  }
  return lines.join(`=${newline}`);
}

describe('quoted-printable', () => {
  it('gives what was written, wherever lines were broken', () => {
    fc.assert(
      fc.property(fc.nat(75), secretText(40, 90), fc.constantFrom('\n', '\r\n'), (indent, text, newline) => {
        const line = `${'a'.repeat(indent)} password=${text} and a little more of the letter, so that it goes on`;
        const [hit] = hitsOf(`password=${text}`, Buffer.from(`\n${quotedPrintable(line, newline)}\n`));
        expect(hit?.view.via).toEqual(['quoted-printable']);
        expect(hit?.view.altered(hit.at)).toBe(true);
      }),
    );
  });

  it('is not seen in code, queries and the padding of base64', () => {
    const text = [
      'const total =\n  first + second;',
      'https://example.org/?id=AB&next=CD',
      `${'x'.repeat(30)}==\nnext`,
      'a == B0 && c != D1',
      `if (${'condition && '.repeat(5)}last ==\n    other) {`,
    ];
    for (const each of text) expect(decodeAll(Buffer.from(each)).views).toEqual([]);
  });
});
