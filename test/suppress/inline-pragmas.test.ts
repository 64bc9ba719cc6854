import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlinePragmas, pragmaFor } from '../../src/suppress/index.js';
import type { Pragma } from '../../src/suppress/index.js';

const read = (text: string): readonly Pragma[] => inlinePragmas(Buffer.from(text));
const covered = (text: string, line: number, detector = 'github.pat'): Pragma | null =>
  pragmaFor(read(text), { detector, startLine: line, endLine: line });

const COMMENTS: readonly (readonly [string, (pragma: string) => string])[] = [
  ['shell', (pragma) => `# ${pragma}`],
  ['C++', (pragma) => `// ${pragma}`],
  ['C', (pragma) => `/* ${pragma} */`],
  ['tight C', (pragma) => `/*${pragma}*/`],
  ['HTML', (pragma) => `<!-- ${pragma} -->`],
  ['SQL', (pragma) => `-- ${pragma}`],
  ['ini', (pragma) => `; ${pragma}`],
  ['TeX', (pragma) => `% ${pragma}`],
  ['Haskell', (pragma) => `{- ${pragma} -}`],
  ['OCaml', (pragma) => `(* ${pragma} *)`],
  ['Handlebars', (pragma) => `{{!-- ${pragma} --}}`],
  ['Jinja', (pragma) => `{# ${pragma} #}`],
  ['JSP', (pragma) => `<%-- ${pragma} --%>`],
  ['JSON', (pragma) => `{"//": "${pragma}", "other": "value"}`],
  ['batch', (pragma) => `rem ${pragma}`],
  ['Visual Basic', (pragma) => `' ${pragma}`],
];

describe.each(COMMENTS)('in a comment of %s', (_, comment) => {
  it.each(['github.pat', 'github.*', '*', 'aws.key, github.pat', ''])(
    'reads the detectors "%s" and the reason',
    (list) => {
      const text = `first\nx = 1 ${comment(`tightlip:allow ${list}${list === '' ? '' : ' '}-- sample of the docs`)}\nlast`;
      expect(covered(text, 2)).toMatchObject({
        syntax: 'tightlip',
        line: 2,
        reason: 'sample of the docs',
        problem: null,
      });
      expect([covered(text, 1), covered(text, 3)]).toEqual([null, null]);
    },
  );

  it('holds for the named detector alone', () => {
    const text = comment('tightlip:allow github.pat -- sample');
    expect(covered(text, 1, 'aws.key')).toBeNull();
    expect(covered(text, 1, 'github.pat-other')).toBeNull();
  });

  it('does without detector and reason', () => {
    expect(covered(comment('tightlip:allow'), 1)).toMatchObject({ detectors: [], reason: null });
  });

  it('speaks for the next line, and for a block', () => {
    const next = `${comment('tightlip:allow-next-line github.pat -- sample')}\nx\ny`;
    expect([1, 2, 3].map((line) => covered(next, line) !== null)).toEqual([false, true, false]);
    const block = `a\n${comment('tightlip:allow-start -- sample')}\nx\ny\n${comment('tightlip:allow-end')}\nz`;
    expect([1, 3, 4, 6].map((line) => covered(block, line) !== null)).toEqual([false, true, true, false]);
  });

  it.each([
    'gitleaks:allow',
    'pragma: allowlist secret',
    'pragma: whitelist secret',
    'trufflehog:ignore',
    'ggignore',
    'secretlint-disable-line',
  ])('honours %s for its line', (word) => {
    const text = `a\nx ${comment(word)}\nb`;
    expect([1, 2, 3].map((line) => covered(text, line)?.word ?? null)).toEqual([null, word, null]);
  });

  it.each(['pragma: allowlist nextline secret', 'secretlint-disable-next-line'])(
    'honours %s for the next line',
    (word) => {
      const text = `a\n${comment(word)}\nx\nb`;
      expect([1, 2, 3, 4].map((line) => covered(text, line)?.word ?? null)).toEqual([null, null, word, null]);
    },
  );

  it('honours secretlint-disable up to secretlint-enable, or to the end', () => {
    const text = `a\n${comment('secretlint-disable')}\nx\n${comment('secretlint-enable')}\nb`;
    expect([1, 3, 5].map((line) => covered(text, line) !== null)).toEqual([false, true, false]);
    expect(covered(`${comment('secretlint-disable')}\n\n\nx`, 4)).not.toBeNull();
  });
});

describe('pragmas', () => {
  it.each([
    'mytightlip:allow',
    'tightlip:allowed',
    'tightlip:allow-everything',
    'gitleaks:allowed',
    'xggignore',
    'ggignored',
    'trufflehog:ignores',
    'pragma: allowlist secrets',
    'pragma: nocover',
    'nosec',
    'secretlint-disabled',
  ])('does not take %s for one', (text) => {
    expect(read(`# ${text}`)).toEqual([]);
  });

  it('is not silenced by prose that mentions secretlint-disable', () => {
    expect(covered('Write secretlint-disable to silence it.\nx', 2)).toBeNull();
  });

  it('covers nothing with a reason that has no sign, and says how to write it', () => {
    for (const text of [
      '# tightlip:allow this is a sample',
      '# tightlip:allow sample',
      '# tightlip:allow github.pat sample',
    ]) {
      expect(covered(text, 1)).toBeNull();
      expect(read(text)[0]?.problem).toContain(' -- ');
    }
  });

  it('covers nothing with half a block', () => {
    expect(read('# tightlip:allow-start\nx')).toMatchObject([
      { line: 1, problem: expect.stringContaining('allow-end') as unknown },
    ]);
    expect(read('x\n# tightlip:allow-end')).toMatchObject([
      { line: 2, problem: expect.stringContaining('allow-start') as unknown },
    ]);
    expect(covered('# tightlip:allow-start\nx', 2)).toBeNull();
  });

  it('pairs blocks within blocks', () => {
    const text =
      '# tightlip:allow-start github.*\na\n# tightlip:allow-start aws.*\nb\n# tightlip:allow-end\nc\n# tightlip:allow-end';
    expect([2, 4, 6].map((line) => covered(text, line, 'github.pat') !== null)).toEqual([true, true, true]);
    expect([2, 4, 6].map((line) => covered(text, line, 'aws.key') !== null)).toEqual([false, true, false]);
  });

  it('covers a finding of several lines by a pragma on any of them, by a block only when it holds all', () => {
    const at = { detector: 'pem.key', startLine: 2, endLine: 4 };
    expect(pragmaFor(read('a\nb\nc\nd # gitleaks:allow'), at)).not.toBeNull();
    expect(pragmaFor(read('# tightlip:allow-next-line\nb\nc\nd'), at)).not.toBeNull();
    expect(pragmaFor(read('# tightlip:allow-start\nb\n# tightlip:allow-end\nd'), at)).toBeNull();
    expect(pragmaFor(read('# tightlip:allow-start\nb\nc\nd\n# tightlip:allow-end'), at)).not.toBeNull();
  });

  it('takes rules of secretlint as families of detectors', () => {
    const text =
      '/* secretlint-disable @secretlint/secretlint-rule-github, @secretlint/secretlint-rule-aws -- moved */\nx\n/* secretlint-enable @secretlint/secretlint-rule-github */\ny';
    expect(covered(text, 2)?.reason).toBe('moved');
    expect([covered(text, 4), covered(text, 4, 'aws.key') !== null]).toEqual([null, true]);
    expect(covered('# secretlint-disable-line @secretlint/secretlint-rule-preset-recommend', 1)).not.toBeNull();
    expect(
      covered('# secretlint-disable-line @secretlint/secretlint-rule-privatekey', 1, 'generic.private-key'),
    ).not.toBeNull();
    expect(
      covered('# secretlint-disable-line @secretlint/secretlint-rule-privatekey', 1, 'generic.assignment'),
    ).toBeNull();
  });

  it('prefers a pragma that gives a reason', () => {
    expect(covered('# gitleaks:allow tightlip:allow -- sample', 1)).toMatchObject({
      syntax: 'tightlip',
      reason: 'sample',
    });
  });

  it('stops the reason where a text in quotes ends, so that what follows is no part of it', () => {
    expect(covered('{"//":"tightlip:allow -- sample","password":"x"}', 1)?.reason).toBe('sample');
  });

  it.each(['utf16le', 'utf16be'] as const)('reads %s with a byte order mark', (encoding) => {
    const bytes = Buffer.from('\uFEFFfirst\n# tightlip:allow -- sample\n', 'utf16le');
    expect(inlinePragmas(encoding === 'utf16le' ? bytes : bytes.swap16())).toMatchObject([
      { line: 2, reason: 'sample' },
    ]);
  });

  it('leaves the bytes as they are', () => {
    const bytes = Buffer.from('\uFEFF# tightlip:allow\n', 'utf16le').swap16();
    const before = Buffer.from(bytes);
    inlinePragmas(bytes);
    expect(bytes.equals(before)).toBe(true);
  });

  it('reads any bytes without throwing, in order of lines', () => {
    const pieces = fc.constantFrom(
      'tightlip:allow',
      '-start',
      '-end',
      ' -- ',
      'secretlint-disable',
      'secretlint-enable',
      '# ',
      '\n',
      'github.*',
      '*/',
      '"',
      '\u0000',
      'pragma: allowlist',
      ' secret',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const lines = read(parts.join('')).map(({ line }) => line);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      }),
    );
  });

  it('reads a bounded number of pragmas of one long line', () => {
    expect(read('tightlip:allow '.repeat(30_000)).length).toBe(10_000);
  });
});
