import { stripVTControlCharacters } from 'node:util';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockMessage, warnMessage, type GuardMessage } from '../../src/guard/index.js';
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

describe('warnMessage', () => {
  it('says that the commit goes through, and offers no way round', () => {
    const shown = warnMessage({ findings: [FINDING], color: false, hook: 'pre-commit' });
    expect(shown).toContain('lets this commit through: it holds a secret.');
    expect(shown).not.toContain('TIGHTLIP_SKIP');
    expect(shown).toContain(`tightlip allow ${FINDING.fingerprint}`);
  });
});
