import { stripVTControlCharacters } from 'node:util';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockMessage, GUARD_HOOK_NAMES, warnMessage, type GuardMessage } from '../../src/guard/index.js';
import { columnsOf } from '../../src/guard/terminal-text.js';
import type { Finding } from '../../src/model/index.js';
import { git, makeRepository, run } from './repository.js';

const place = (path: string, line = 3): Finding['places'][number] => ({
  kind: 'staged',
  path,
  line,
  column: 1,
  endLine: line,
  endColumn: 9,
  commit: null,
  author: null,
  date: null,
  via: [],
  what: null,
});

const FINDING: Finding = {
  fingerprint: '0123456789abcdef'.repeat(2),
  detector: 'acme.token',
  title: 'Acme access token',
  provider: 'Acme',
  severity: 'high',
  confidence: 0.97,
  preview: 'acme_…x3F9',
  liveness: 'unchecked',
  places: [place('config/app.env')],
  introduced: null,
  removed: null,
  atTip: null,
  refs: [],
  fix: { revoke: '', docs: '' },
  evidence: [
    { kind: 'path', weight: -1, because: 'stands in a test' },
    { kind: 'entropy', weight: 1, because: 'looks random' },
    { kind: 'checksum', weight: 3, because: 'its checksum matches' },
    { kind: 'context', weight: 0.5, because: 'follows a name' },
  ],
};

const at = (path: string): Finding => ({ ...FINDING, places: [place(path)] });
const block = (findings: readonly Finding[], more: Partial<GuardMessage> = {}): string =>
  blockMessage({ findings, color: false, hook: 'pre-commit', ...more });

describe('blockMessage', () => {
  it('says what, where, why and how to go on', () => {
    expect(block([FINDING])).toBe(
      [
        'tightlip blocks this commit: it holds a secret.',
        '',
        'config/app.env:3',
        '  Acme access token acme_…x3F9 (its checksum matches; looks random)',
        '  unstage: git restore --staged config/app.env',
        `  allow:   tightlip allow ${FINDING.fingerprint} --reason "…"`,
        '',
        'Keep it out of git: in .env with .env in .gitignore, or in a secrets manager.',
        'If it was ever pushed, it is known: revoke it and make a new one.',
        '',
        'To go on all the same, on record:',
        '  TIGHTLIP_SKIP="reason" git commit …',
        '',
      ].join('\n'),
    );
  });

  it('shows three secrets and counts the rest', () => {
    const shown = block(['a', 'b', 'c', 'd', 'e'].map(at));
    expect(shown).toContain('it holds 5 secrets');
    expect(shown.match(/unstage:/g)).toHaveLength(3);
    expect(shown).toContain('and 2 more');
    expect(block(['a', 'b', 'c'].map(at))).not.toContain('more');
  });

  it('counts further places, and does without evidence or place', () => {
    expect(block([{ ...FINDING, places: [place('a', 1), place('b'), place('c')] }])).toContain(
      'a:1 and 2 more places\n',
    );
    expect(block([{ ...FINDING, evidence: [] }])).toContain('(confidence 97 %)');
    expect(block([{ ...FINDING, places: [] }])).not.toContain('unstage');
  });

  it('colours without changing a word', () => {
    const coloured = block([FINDING], { color: true });
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(block([FINDING]));
  });

  it('never lets a hostile text drive the terminal, and stays within 80 columns but for commands', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('\u001b]0;x\u0007', 'a\nb\r', '日本'.repeat(60), '\u202egpj.exe', 'x'.repeat(300)),
    );
    fc.assert(
      fc.property(hostile, fc.string({ unit: 'binary', maxLength: 100 }), fc.boolean(), (path, words, unborn) => {
        const evidence = [{ kind: 'context', weight: 1, because: words }] as const;
        const shown = block([{ ...at(path), title: `Title ${words}`, evidence }], { unborn });
        // eslint-disable-next-line no-control-regex -- these are what must not be there
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        const lines = shown.split('\n').filter((line) => !line.startsWith('  '));
        for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(80);
      }),
    );
    expect(block([at(`${'日本'.repeat(60)}/end.env`)]).split('\n')[2]).toMatch(
      /^日本[日本]{16,17}…[日本]+\/end\.env:3$/,
    );
  });

  it('breaks long words of explanation at 80 columns', () => {
    const because = 'a reason that goes on '.repeat(12).trim();
    const shown = block([{ ...FINDING, evidence: [{ kind: 'context', weight: 1, because }] }]);
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    "it's here",
    '-dash',
    'a*b',
    ':top',
    'line\nbreak',
    '"q" $HOME `id`',
    'größe 日本',
    "esc\u001b[31m' \\",
    'sp ace',
    'a\\b',
  ])('gives a command that unstages just %j', (path) => {
    const folder = makeRepository();
    for (const name of [path, 'aXb', 'top', 'dash']) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), 'x');
    }
    git(folder, 'add', '-A');
    const staged = (): readonly string[] =>
      git(folder, 'ls-files', '-z')
        .split('\0')
        .filter((name) => name !== '');
    const before = staged();
    const [, unborn = ''] = /unstage: (.*)\n/.exec(block([at(path)], { unborn: true })) ?? [];
    expect(run(folder, ['bash', '-c', unborn]).code).toBe(0);
    expect(staged()).toEqual(before.filter((name) => name !== path));
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'x');
    git(folder, 'add', '-A');
    const [, later = ''] = /unstage: (.*)\n/.exec(block([at(path)])) ?? [];
    expect(run(folder, ['bash', '-c', later])).toEqual({ code: 0, out: '' });
    expect(git(folder, 'diff', '--cached', '--name-only')).toBe('');
  });
});

describe('every message', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom('x'.repeat(300), '日本'.repeat(60), 'a reason that goes on '.repeat(9)),
  );
  const spot = fc.record({
    path: words,
    line: fc.nat(1e6),
    kind: fc.constantFrom('file' as const, 'staged' as const, 'history' as const, 'metadata' as const),
    commit: fc.option(fc.constantFrom('a'.repeat(40), 'b'.repeat(64))),
    what: fc.constantFrom(null, 'commit-message' as const, 'tag-message' as const, 'path' as const, 'note' as const),
  });
  const finding = fc.record({
    title: words,
    because: words,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    spots: fc.array(spot, { maxLength: 3 }),
  });

  it('has 80 columns but for a command with a path in it, and says the same with and without colour', () => {
    fc.assert(
      fc.property(
        fc.array(finding, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...GUARD_HOOK_NAMES),
        fc.record({ warned: fc.nat(200), unborn: fc.boolean(), skippable: fc.boolean() }),
        fc.constantFrom(blockMessage, warnMessage),
        (made, hook, more, word) => {
          const findings = made.map(({ title, because, confidence, spots }) => ({
            ...FINDING,
            title,
            confidence,
            evidence: [{ kind: 'context', weight: 1, because }] as const,
            places: spots.map((one) => ({ ...place(one.path), ...one })),
          }));
          const plain = word({ findings, hook, color: false, ...more });
          expect(stripVTControlCharacters(word({ findings, hook, color: true, ...more }))).toBe(plain);
          for (const line of plain.split('\n'))
            if (!/^ {2}unstage:/.test(line)) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('says what to do in every hook: out of git, and anew where it was pushed', () => {
    for (const hook of GUARD_HOOK_NAMES)
      for (const word of [blockMessage, warnMessage]) {
        const shown = word({ findings: [FINDING], hook, color: false });
        expect(shown).toContain('.env in .gitignore');
        expect(shown).toContain('revoke it and make a new one');
        expect(shown).toContain('tightlip allow');
      }
  });

  it('counts what only warns', () => {
    expect(block([FINDING], { warned: 2 })).toContain('2 more would only have given a warning.');
  });
});

describe('warnMessage', () => {
  it('says that the commit goes through, and offers no way round', () => {
    const shown = warnMessage({ findings: [FINDING], color: false, hook: 'pre-commit' });
    expect(shown).toContain('lets this commit through: it holds a secret.');
    expect(shown).not.toContain('TIGHTLIP_SKIP');
    expect(shown).toContain(`tightlip allow ${FINDING.fingerprint}`);
  });
});
