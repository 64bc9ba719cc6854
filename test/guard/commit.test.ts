import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSkips } from '../../src/guard/index.js';
import {
  commit,
  fakeProgram,
  git,
  gitHook,
  makeRepository,
  readIfThere,
  run,
  targetOf,
  temporaryFolder,
  write,
  guardCommits,
} from './repository.js';

const WAY_THROUGH = 'TIGHTLIP_SKIP="reason" git commit';

function guarded(code: number, folder = makeRepository()): { readonly folder: string; readonly log: string } {
  const program = fakeProgram(code);
  guardCommits(targetOf(folder), { program });
  return { folder, log: program.log };
}

describe('a commit under guard', () => {
  it('passes when the program found nothing, and prints nothing', () => {
    const { folder, log } = guarded(0);
    expect(commit(folder)).toEqual({ code: 0, out: '' });
    expect(readIfThere(log)).toBe('pre-commit <nonenone>\n');
  });

  it('is stopped without another word when the program found something', () => {
    const { folder } = guarded(1);
    expect(commit(folder)).toEqual({ code: 1, out: '' });
    expect(() => git(folder, 'rev-parse', '--verify', 'HEAD')).toThrow('single revision');
  });

  it.each([2, 3, 126, 127, 139, 255])('is stopped with the way through when the program ends with %i', (code) => {
    const { folder } = guarded(code);
    const ran = commit(folder);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`the check broke off with code ${code}`);
    expect(ran.out).toContain(WAY_THROUGH);
    expect(ran.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('is stopped when the program is killed', () => {
    const folder = makeRepository();
    const script = write(join(temporaryFolder(), 'hook.cjs'), 'kill -9 $$\n');
    guardCommits(targetOf(folder), { program: { node: '/bin/sh', script } });
    expect(commit(folder)).toMatchObject({ code: 1, out: expect.stringContaining('broke off with code 137') });
  });

  it('is stopped with the way through when no program is there', () => {
    const { folder, log } = guarded(0);
    rmSync(join(log, '..', 'hook.cjs'));
    const ran = commit(folder);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('was not found');
    expect(ran.out).toContain(WAY_THROUGH);
    const lines = ran.out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('clears the variables of node for the program alone', () => {
    const folder = makeRepository();
    write(gitHook(folder), '#!/bin/sh\necho "later $NODE_OPTIONS"\n');
    const program = fakeProgram(0);
    guardCommits(targetOf(folder), { program });
    const ran = commit(folder, { NODE_OPTIONS: '--require=/evil.js', NODE_EXTRA_CA_CERTS: '/ca' });
    expect(ran).toEqual({ code: 0, out: 'later --require=/evil.js\n' });
    expect(readIfThere(program.log)).toBe('pre-commit <nonenone>\n');
  });

  it('runs the real node', () => {
    const folder = makeRepository();
    const script = write(join(temporaryFolder(), 'hook.cjs'), 'console.log(process.argv[2]); process.exitCode = 1;\n');
    guardCommits(targetOf(folder), { program: { node: process.execPath, script } });
    expect(commit(folder)).toEqual({ code: 1, out: 'pre-commit\n' });
  });
});

describe('the search for the program', () => {
  const NOTE = (name: string): string => `#!/bin/sh\necho "${name} $*"\n`;

  it('takes the written path, then node_modules/.bin, then PATH', () => {
    const { folder, log } = guarded(0);
    const bin = temporaryFolder('bin');
    const local = write(join(folder, 'node_modules', '.bin', 'tightlip'), NOTE('local'));
    write(join(bin, 'tightlip'), NOTE('global'));
    const env = { PATH: `${bin}:/usr/bin:/bin` };
    expect(commit(folder, env).out).toBe('');
    rmSync(join(log, '..', 'hook.cjs'));
    expect(commit(folder, env).out).toBe('local guard run pre-commit\n');
    rmSync(local);
    expect(commit(folder, env).out).toBe('global guard run pre-commit\n');
  });

  it.each(["it's a folder", 'a "b" $HOME `c`', 'größe 日本 🔒', '-dash', 'a;b&c|d*?'])(
    'copes with the folder name %s',
    (name) => {
      const outer = temporaryFolder();
      const folder = makeRepository(join(outer, name));
      mkdirSync(join(outer, `p ${name}`));
      const program = fakeProgram(1, join(outer, `p ${name}`));
      guardCommits(targetOf(folder), { program });
      expect(commit(folder)).toEqual({ code: 1, out: '' });
      expect(readIfThere(program.log)).toContain('pre-commit');
    },
  );
});

const SHELLS = [['dash'], ['bash'], ['bash', '--posix'], ['busybox', 'sh'], ['zsh'], ['ksh'], ['mksh']]
  .map(([name = '', ...options]) => [run('/', ['/bin/sh', '-c', `command -v ${name}`]).out.trim(), ...options])
  .filter(([path]) => path !== '');

describe.each(SHELLS.flatMap((shell) => [shell, [...shell, '-eu']]).map((shell) => [shell.join(' '), shell] as const))(
  'under %s',
  (_, shell) => {
    const call = (folder: string, env: Readonly<Record<string, string>> = {}) =>
      run(folder, [...shell, gitHook(folder), 'an arg'], env);

    it.each([
      [0, 0, ''],
      [1, 1, ''],
      [7, 1, 'code 7'],
    ] as const)('turns %i into %i', (code, expected, words) => {
      const { folder, log } = guarded(code);
      const ran = call(folder);
      expect(ran.code).toBe(expected);
      expect(ran.out).toContain(words);
      expect(readIfThere(log)).toBe('pre-commit an arg <nonenone>\n');
    });

    it('needs no program but the one it is for', () => {
      const { folder } = guarded(0);
      const trap = join(temporaryFolder(), 'tools');
      expect(run(folder, ['/usr/bin/env', `PATH=${trap}`, ...shell, gitHook(folder)])).toEqual({ code: 0, out: '' });
    });

    it('records a skip, and lets through', () => {
      const { folder } = guarded(1);
      const ran = call(folder, { TIGHTLIP_SKIP: 'rotated\talready\nby "Bo" $(id) %s \\n ä' });
      expect(ran.code).toBe(0);
      const { skips, malformed } = readSkips(join(folder, '.git'));
      expect(malformed).toEqual([]);
      expect(skips).toEqual([
        {
          date: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/),
          name: 'Ann Öster',
          mail: 'ann@example.org',
          hook: 'pre-commit',
          head: '-',
          reason: 'rotated already by "Bo" $(id) %s \\n ä',
        },
      ]);
    });

    it.each(['', '  ', '\n\t'])('blocks a skip without a reason: %j', (reason) => {
      const { folder } = guarded(0);
      const ran = call(folder, { TIGHTLIP_SKIP: reason });
      expect(ran.code).toBe(1);
      expect(ran.out).toContain('gives no reason');
      expect(readSkips(join(folder, '.git')).skips).toEqual([]);
    });
  },
);

describe('a skipped commit', () => {
  it('is recorded with the reason that the program gives back, where it may hold a secret', () => {
    const folder = makeRepository();
    const script = write(
      join(temporaryFolder(), 'hook.cjs'),
      `[ "$1" != skip-reason ] || printf 'said by %s\\tto %s\\n' "$1" "$TIGHTLIP_SKIP"\n`,
    );
    guardCommits(targetOf(folder), { program: { node: '/bin/sh', script } });
    const reasonOf = (reason: string): string | undefined => {
      expect(commit(folder, { TIGHTLIP_SKIP: reason }).code).toBe(0);
      return readSkips(join(folder, '.git')).skips.at(-1)?.reason;
    };
    expect(reasonOf('in a hurry')).toBe('in a hurry');
    expect(reasonOf('the pass word')).toBe('said by skip-reason to the pass word');
  });

  it.each([1, 2, 126])('leaves out what may be a secret where the program ends with %i or is gone', (code) => {
    const { folder, log } = guarded(code);
    const reason = 'the key is abcdefghijkl or hunter2, says Bo';
    for (const gone of [false, true]) {
      if (gone) rmSync(join(log, '..', 'hook.cjs'));
      expect(
        commit(folder, { TIGHTLIP_SKIP: `${reason} ${gone ? 'again' : 'once'}`, PATH: '/usr/bin:/bin' }).code,
      ).toBe(0);
      expect(readSkips(join(folder, '.git')).skips.at(-1)?.reason).toBe(
        `the key is [...] or [...] says Bo ${gone ? 'again' : 'once'}`,
      );
    }
  });

  it('is recorded with the commit before it, even where nothing else works', () => {
    const { folder, log } = guarded(0);
    commit(folder);
    const head = git(folder, 'rev-parse', 'HEAD');
    rmSync(join(log, '..', 'hook.cjs'));
    expect(commit(folder, { TIGHTLIP_SKIP: 'release at night' })).toMatchObject({
      code: 0,
      out: expect.stringContaining('on record'),
    });
    expect(readSkips(join(folder, '.git')).skips).toMatchObject([{ head, reason: 'release at night' }]);
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('2');
  });

  it('is recorded in the common folder from another worktree', () => {
    const { folder } = guarded(0);
    commit(folder);
    const other = join(temporaryFolder(), 'other tree');
    git(folder, 'worktree', 'add', '-q', '--detach', other);
    expect(commit(other, { TIGHTLIP_SKIP: 'here too' }).code).toBe(0);
    expect(readSkips(targetOf(other).commonDir).skips).toHaveLength(1);
    expect(readFileSync(join(folder, '.git', 'tightlip', 'journal.log'), 'utf8')).toContain('\there too\t');
  });

  it('does not pass, and writes nothing, where git fails', () => {
    const { folder } = guarded(0);
    const ran = run(folder, ['/bin/sh', gitHook(folder)], { GIT_DIR: '/nonexistent', TIGHTLIP_SKIP: 'reason' });
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining('could not be recorded') });
    expect(ran.out).not.toContain('TIGHTLIP_SKIP');
    expect(existsSync('/tightlip')).toBe(false);
  });

  it('does not pass when it cannot be recorded', () => {
    const { folder } = guarded(0);
    write(join(folder, '.git', 'tightlip'), 'a file in the way');
    const ran = commit(folder, { TIGHTLIP_SKIP: 'reason' });
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining('could not be recorded') });
  });
});
