import { describe, expect, it } from 'vitest';
import privateKeys from '../../../detectors/generic/private-key.js';
import {
  keyBlockCheck,
  sampleKeyBlock,
  sampleLockedKeyBlock,
  samplePgpBlock,
  seededRng,
} from '../../../src/detector/index.js';
import { plainFinder } from '../../contract/find.js';

const find = plainFinder(privateKeys);
const idsIn = (text: string): readonly string[] =>
  find(Buffer.from(text))
    .filter((found) => found.confidence >= 0.5)
    .map((found) => found.detectorId);
const rng = seededRng('private keys in programs');
const rsa = sampleKeyBlock('RSA PRIVATE KEY', rng);
const lines = rsa.split('\n');

const WRITTEN = {
  'escaped newlines': JSON.stringify({ key: rsa }),
  'twice escaped newlines': JSON.stringify(JSON.stringify({ key: rsa })),
  'escaped slashes': JSON.stringify(rsa).replaceAll('/', '\\/'),
  'escaped CRLF': `key = "${lines.join('\\r\\n')}"`,
  CRLF: lines.join('\r\n'),
  'YAML block': `key: |\n${lines.map((line) => `      ${line}`).join('\n')}\n`,
  'one line': `${lines[0]} ${lines.slice(1, -1).join(' ')} ${lines.at(-1)}`,
  'one line without blanks': lines.join(''),
  'Java concatenation': lines.map((line) => `    "${line}\\n"`).join(' +\n'),
  'Python juxtaposition': `key = (${lines.map((line) => `'${line}\\n'`).join('\n       ')})`,
  'PHP dots': lines.map((line) => `'${line}' . "\\n"`).join('\n . '),
  'array of lines': `[${lines.map((line) => `"${line}"`).join(',\n  ')}].join("\\n")`,
  'string builder': lines.map((line) => `sb.append("${line}\\n");`).join('\n'),
  'appending assignment': lines.map((line) => `key += "${line}\\n";`).join('\n'),
  'C continuation': `"${lines.join('\\n\\\n')}"`,
  comment: lines.map((line) => `# ${line}`).join('\n'),
  'slash comment': lines.map((line) => `// ${line}`).join('\n'),
  patch: lines.map((line) => `+${line}`).join('\n'),
  entities: `<key>${lines.join('&#10;')}</key>`,
};

describe('private keys', () => {
  it.each(Object.entries(WRITTEN))('finds one as %s', (_, text) => {
    expect(idsIn(`head\n${text}\ntail tail tail`)).toEqual(['generic.private-key']);
  });

  it('reports from BEGIN to END, whatever stands around', () => {
    const text = `before ${JSON.stringify(rsa)} after`;
    const [found] = find(Buffer.from(text));
    expect(text.slice(found?.span.start, found?.span.end)).toBe(JSON.stringify(rsa).slice(1, -1));
  });

  it.each([
    ['a comparison', `if (s.startsWith("${lines[0]}")) return s.endsWith("${lines.at(-1)}")`],
    ['constants', `BEGIN = "${lines[0]}"\nEND = "${lines.at(-1)}"\n`],
    [
      'prose',
      `If it says ${lines[0]} then convert it with the tool that your system brings along and look whether it ends with ${lines.at(-1)} too`,
    ],
    ['a pattern', `${lines[0]}[\\s\\S]+?${lines.at(-1)}`],
    ['dots', `${lines[0]}\n${lines[1]}\n...\n${lines.at(-1)}`],
    ['a variable', `${lines[0]}\n\${KEY}\n${lines.at(-1)}`],
    ['one letter', `${lines[0]}\n${'x'.repeat(64)}\n${'x'.repeat(64)}\n${lines.at(-1)}`],
    ['no DER', `${lines[0]}\n${lines.slice(2, 4).join('\n')}\n${lines.at(-1)}`],
  ])('leaves %s alone', (_, text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('tells locked keys from open ones', () => {
    for (let turn = 0; turn < 12; turn++)
      expect(idsIn(sampleLockedKeyBlock(rng))).toEqual(['generic.private-key-encrypted']);
  });

  it('proves the OpenPGP check sum', () => {
    const block = samplePgpBlock(rng);
    expect(keyBlockCheck(block).verdict).toBe('pass');
    expect(keyBlockCheck(block.replace(/\n=.{4}/, '\n=AAAA')).verdict).toBe('unknown');
  });

  it('reads hostile text in bounds', () => {
    const head = lines[0] ?? '';
    for (const filler of ['\\', ' ', '"+"', '\n', 'A', '"', '\\n']) {
      expect(() => idsIn(head + filler.repeat(20_000))).not.toThrow();
    }
  });
});
