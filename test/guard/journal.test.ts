import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendJournal, installGuard, journalPath, readJournal, type JournalEntry } from '../../src/guard/index.js';
import {
  BARE_ENV,
  commit,
  fakeProgram,
  git,
  gitHook,
  makeRepository,
  targetOf,
  temporaryFolder,
} from './repository.js';

const ENTRY: JournalEntry = {
  date: '2026-01-02T03:04:05Z',
  kind: 'block',
  hook: 'pre-commit',
  name: 'Ann',
  mail: 'ann@example.org',
  head: '-',
  detail: 'why',
};

const linesOf = (folder: string): readonly string[] =>
  readFileSync(journalPath(folder), 'latin1').trimEnd().split('\n');
const rewrite = (folder: string, lines: readonly string[]): void =>
  writeFileSync(journalPath(folder), lines.map((line) => `${line}\n`).join(''), 'latin1');

function written(count: number): string {
  const folder = temporaryFolder();
  for (let nth = 0; nth < count; nth++) appendJournal(folder, { ...ENTRY, detail: `line ${nth}` });
  return folder;
}

describe('the journal', () => {
  it('is empty and unbroken where nothing was written', () => {
    expect(readJournal(temporaryFolder())).toEqual({ entries: [], lines: 0, broken: null });
  });

  it('gives back what was written, whatever the texts hold', () => {
    const folder = temporaryFolder();
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a\tb', 'a\nb', '\r\n', 'ä', ''));
    const wanted: JournalEntry[] = [];
    const cleaned = (value: string): string => Array.from(value, (c) => (c < ' ' || c === '\u007f' ? ' ' : c)).join('');
    fc.assert(
      fc.property(text, text, (name, detail) => {
        appendJournal(folder, { ...ENTRY, name, detail }, wanted.length % 2 === 0 ? 'sha1' : 'sha256');
        wanted.push({ ...ENTRY, name: cleaned(name), detail: cleaned(detail) });
      }),
      { numRuns: 40 },
    );
    expect(readJournal(folder)).toEqual({ entries: wanted, lines: wanted.length, broken: null });
  });

  it('sees every line that was altered, removed or moved', () => {
    const lines = linesOf(written(6));
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.constantFrom('alter', 'remove', 'move', 'double', 'cut'), (at, to, how) => {
        const folder = written(0);
        mkdirSync(join(folder, 'tightlip'));
        const copy = [...lines];
        const [line = ''] = copy.splice(at, 1);
        if (how === 'alter') copy.splice(at, 0, line.replace('line', 'Line'));
        if (how === 'move') copy.splice(to, 0, line);
        if (how === 'double') copy.splice(at, 0, line, line);
        if (how === 'cut') copy.splice(at, 5);
        const last = lines.at(-1) ?? '';
        writeFileSync(join(folder, 'tightlip', 'journal.head'), `6 ${last.slice(last.lastIndexOf('\t') + 1)}\n`);
        rewrite(folder, copy);
        expect(readJournal(folder).broken === null).toBe(copy.join() === lines.join());
      }),
      { numRuns: 60 },
    );
  });

  it('names the first line that does not follow', () => {
    const folder = written(4);
    const lines = [...linesOf(folder)];
    lines[1] = (lines[1] ?? '').replace('Ann', 'Bob');
    rewrite(folder, lines);
    expect(readJournal(folder).broken).toMatchObject({ line: 2 });
  });

  it('does not forget lines that were removed from the end when the next is written', () => {
    const folder = written(4);
    rewrite(folder, linesOf(folder).slice(0, 2));
    expect(readJournal(folder).broken).toEqual({ line: 3, because: '2 lines are gone from the end' });
    appendJournal(folder, ENTRY);
    expect(readJournal(folder).broken).toMatchObject({ line: 3 });
    rmSync(journalPath(folder));
    expect(readJournal(folder).broken).toMatchObject({ line: 1 });
  });

  it('accuses nobody where a process ended between the line and its head', () => {
    const folder = written(3);
    const head = join(folder, 'tightlip', 'journal.head');
    const before = readFileSync(head);
    appendJournal(folder, ENTRY);
    writeFileSync(head, before);
    expect(readJournal(folder).broken).toBeNull();
    appendJournal(folder, ENTRY);
    expect(readJournal(folder)).toMatchObject({ lines: 5, broken: null });
  });

  it('goes on behind a line that was cut off in its middle', () => {
    const folder = written(1);
    appendFileSync(journalPath(folder), '2026-01-0');
    appendJournal(folder, ENTRY);
    expect(readJournal(folder)).toMatchObject({ lines: 3, broken: { line: 2 } });
  });
});

describe.each(['sha1', 'sha256'] as const)('the stub, in a repository of %s', (format) => {
  function guarded(): string {
    const folder = makeRepository();
    rmSync(join(folder, '.git'), { recursive: true });
    git(folder, 'init', '-q', '--template=', `--object-format=${format}`);
    git(folder, 'config', 'user.name', 'Ann Öster');
    git(folder, 'config', 'user.email', 'ann@example.org');
    installGuard(targetOf(folder), { program: fakeProgram(1), hooks: ['pre-commit', 'commit-msg'] });
    return folder;
  }

  it('writes the same chain as the program', () => {
    const folder = guarded();
    const common = join(folder, '.git');
    for (const reason of ['first', 'ä \\n %s "x"', 'third']) {
      expect(commit(folder, { TIGHTLIP_SKIP: reason }).code).toBe(0);
      appendJournal(common, ENTRY, format);
    }
    const { entries, lines, broken } = readJournal(common);
    expect(broken).toBeNull();
    expect(lines).toBe(6);
    expect(entries.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual([
      'skip first',
      'block why',
      'skip ä \\n %s "x"',
      'block why',
      'skip third',
      'block why',
    ]);
    expect(linesOf(common)[0]?.split('\t').at(-1)).toHaveLength(format === 'sha1' ? 40 : 64);
  });

  it('does not hide that lines were removed from the end', () => {
    const folder = guarded();
    const common = join(folder, '.git');
    for (const reason of ['first', 'second', 'third']) commit(folder, { TIGHTLIP_SKIP: reason });
    rewrite(common, linesOf(common).slice(0, 1));
    commit(folder, { TIGHTLIP_SKIP: 'fourth' });
    expect(readJournal(common).broken).toMatchObject({ line: 2 });
  });
});

describe('two at once', () => {
  const started = (folder: string, reason: string): Promise<number | null> =>
    new Promise((done) => {
      const child = spawn('/bin/sh', [gitHook(folder)], {
        cwd: folder,
        env: { ...BARE_ENV, TIGHTLIP_SKIP: reason },
        stdio: 'ignore',
      });
      child.on('close', done);
    });

  it('do not fork the chain', async () => {
    const folder = makeRepository();
    installGuard(targetOf(folder), { program: fakeProgram(1), hooks: ['pre-commit'] });
    const running = Array.from({ length: 6 }, (_, nth) => started(folder, `reason ${nth}`));
    for (let nth = 0; nth < 6; nth++) {
      appendJournal(join(folder, '.git'), ENTRY);
      await new Promise((next) => setTimeout(next, 5));
    }
    expect(await Promise.all(running)).toEqual(Array.from({ length: 6 }, () => 0));
    expect(readJournal(join(folder, '.git'))).toMatchObject({ lines: 12, broken: null });
    expect(existsSync(join(folder, '.git', 'tightlip', 'journal.lock'))).toBe(false);
  });

  it('take a lock that nobody gives back', async () => {
    const folder = makeRepository();
    installGuard(targetOf(folder), { program: fakeProgram(1), hooks: ['pre-commit'] });
    const lock = join(folder, '.git', 'tightlip', 'journal.lock');
    execFileSync('mkdir', ['-p', lock]);
    writeFileSync(join(lock, 'owner'), 'gone\n');
    expect(await started(folder, 'why')).toBe(0);
    execFileSync('mkdir', ['-p', lock]);
    appendJournal(join(folder, '.git'), ENTRY);
    expect(readJournal(join(folder, '.git'))).toMatchObject({ lines: 2, broken: null });
  }, 20_000);
});
