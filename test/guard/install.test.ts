import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uninstallGuard } from '../../src/guard/index.js';
import {
  codeOf,
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
  commitGuardStatus,
} from './repository.js';

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('installGuard on its own', () => {
  it('makes an executable hook, and a second time changes nothing', () => {
    const folder = makeRepository();
    const program = fakeProgram(0);
    const first = guardCommits(targetOf(folder), { program });
    expect(first.hooks).toMatchObject([
      { hook: 'pre-commit', file: gitHook(folder), action: 'installed', calledBy: 'git', kept: null },
    ]);
    expect(first).toMatchObject({ manager: null, advice: null });
    const text = readFileSync(gitHook(folder), 'utf8');
    expect(modeOf(gitHook(folder))).toBe(0o755);
    expect(guardCommits(targetOf(folder), { program }).hooks).toMatchObject([{ action: 'unchanged', changes: [] }]);
    expect(readFileSync(gitHook(folder), 'utf8')).toBe(text);
  });

  it('makes the hooks folder that a template left out', () => {
    const folder = makeRepository();
    rmSync(join(folder, '.git', 'hooks'), { recursive: true });
    guardCommits(targetOf(folder), { program: fakeProgram(1) });
    expect(commit(folder).code).toBe(1);
  });

  it('renews a stub that calls another program, and leaves the rest', () => {
    const folder = makeRepository();
    guardCommits(targetOf(folder), { program: fakeProgram(1) });
    write(gitHook(folder), `${readFileSync(gitHook(folder), 'utf8')}echo mine\n`);
    expect(guardCommits(targetOf(folder), { program: fakeProgram(0) }).hooks).toMatchObject([{ action: 'renewed' }]);
    expect(commit(folder)).toEqual({ code: 0, out: 'mine\n' });
  });

  it('makes a hook executable again', () => {
    const folder = makeRepository();
    const program = fakeProgram(1);
    guardCommits(targetOf(folder), { program });
    chmodSync(gitHook(folder), 0o644);
    expect(commit(folder).code).toBe(0);
    expect(guardCommits(targetOf(folder), { program }).hooks).toMatchObject([{ action: 'renewed' }]);
    expect(commit(folder).code).toBe(1);
  });

  it('guards every worktree by one installation from any of them', () => {
    const folder = makeRepository();
    commit(folder);
    const other = join(temporaryFolder(), 'other');
    git(folder, 'worktree', 'add', '-q', '--detach', other);
    guardCommits(targetOf(other), { program: fakeProgram(1) });
    expect([commit(folder).code, commit(other).code]).toEqual([1, 1]);
    expect(uninstallGuard(targetOf(folder)).hooks).toHaveLength(1);
    expect([commit(folder).code, commit(other).code]).toEqual([0, 0]);
  });
});

describe('installGuard beside a shell hook', () => {
  it.each([
    '#!/bin/sh\nexit 0\n',
    '#!/bin/sh\nexec true\n',
    '#!/usr/bin/env bash\nset -eu\ntrue',
    '#! /bin/sh -e\nexit 0',
    'exit 0\n',
    '#!/bin/sh',
    '',
  ])('stands before what %j does', (hook) => {
    const folder = makeRepository();
    write(gitHook(folder), hook, 0o750);
    guardCommits(targetOf(folder), { program: fakeProgram(1) });
    expect(commit(folder).code).toBe(1);
    expect(modeOf(gitHook(folder))).toBe(0o750);
    guardCommits(targetOf(folder), { program: fakeProgram(0) });
    expect(commit(folder)).toEqual({ code: 0, out: '' });
    uninstallGuard(targetOf(folder));
    expect(readFileSync(gitHook(folder), 'utf8')).toBe(hook);
    expect(modeOf(gitHook(folder))).toBe(0o750);
  });

  it('still runs the hook, with its exit code', () => {
    const folder = makeRepository();
    write(gitHook(folder), '#!/bin/sh\necho other\nexit 3\n');
    guardCommits(targetOf(folder), { program: fakeProgram(0) });
    expect(commit(folder)).toEqual({ code: 1, out: 'other\n' });
  });

  it('does not wake a hook that git ignores', () => {
    const folder = makeRepository();
    write(gitHook(folder), '#!/bin/sh\necho asleep\nexit 1\n', 0o644);
    guardCommits(targetOf(folder), { program: fakeProgram(0) });
    expect(commit(folder)).toEqual({ code: 0, out: '' });
    uninstallGuard(targetOf(folder));
    expect(modeOf(gitHook(folder))).toBe(0o644);
  });
});

describe('installGuard beside a hook that is no shell script', () => {
  const PYTHON =
    '#!/usr/bin/env python3\nimport sys\nprint("py", sys.argv[1:], repr(sys.stdin.read()))\nsys.exit(len(sys.argv) - 1)\n';

  it('keeps it, hands on arguments, input and exit code, and puts it back', () => {
    const folder = makeRepository();
    write(gitHook(folder), PYTHON, 0o711);
    const { hooks } = guardCommits(targetOf(folder), { program: fakeProgram(0) });
    expect(hooks).toMatchObject([{ kept: `${gitHook(folder)}.tightlip-kept` }]);
    expect(commit(folder)).toEqual({ code: 0, out: "py [] ''\n" });
    const called = run(folder, ['/bin/sh', '-c', `printf 'in put' | '${gitHook(folder)}' 'a b' c`]);
    expect(called).toEqual({ code: 2, out: "py ['a b', 'c'] 'in put'\n" });
    expect(guardCommits(targetOf(folder), { program: fakeProgram(1) }).hooks).toMatchObject([{ action: 'renewed' }]);
    expect(commit(folder)).toEqual({ code: 1, out: '' });
    uninstallGuard(targetOf(folder));
    expect(readFileSync(gitHook(folder), 'utf8')).toBe(PYTHON);
    expect(modeOf(gitHook(folder))).toBe(0o711);
    expect(existsSync(`${gitHook(folder)}.tightlip-kept`)).toBe(false);
  });

  it('keeps a program', () => {
    const folder = makeRepository();
    const bytes = readFileSync('/bin/true');
    write(gitHook(folder), bytes);
    guardCommits(targetOf(folder), { program: fakeProgram(0) });
    expect(commit(folder)).toEqual({ code: 0, out: '' });
    uninstallGuard(targetOf(folder));
    expect(readFileSync(gitHook(folder)).equals(bytes)).toBe(true);
  });

  it('never writes through a symbolic link', () => {
    const folder = makeRepository();
    const shared = write(join(folder, 'scripts', 'check'), '#!/bin/sh\necho shared\nexit 4\n');
    symlinkSync('../../scripts/check', gitHook(folder));
    guardCommits(targetOf(folder), { program: fakeProgram(0) });
    expect(commit(folder)).toEqual({ code: 1, out: 'shared\n' });
    expect(readFileSync(shared, 'utf8')).toBe('#!/bin/sh\necho shared\nexit 4\n');
    uninstallGuard(targetOf(folder));
    expect(lstatSync(gitHook(folder)).isSymbolicLink()).toBe(true);
    expect(readlinkSync(gitHook(folder))).toBe('../../scripts/check');
  });

  it('does not put a kept hook over lines that somebody added', () => {
    const folder = makeRepository();
    write(gitHook(folder), PYTHON);
    guardCommits(targetOf(folder), { program: fakeProgram(0) });
    const changed = `${readFileSync(gitHook(folder), 'utf8')}echo mine\n`;
    write(gitHook(folder), changed);
    expect(run(folder, [gitHook(folder)])).toEqual({ code: 0, out: "py [] ''\nmine\n" });
    expect(run(folder, [gitHook(folder), 'a', 'b'])).toEqual({ code: 2, out: "py ['a', 'b'] ''\n" });
    expect(codeOf(() => uninstallGuard(targetOf(folder)))).toBe('hook-changed');
    expect(readFileSync(gitHook(folder), 'utf8')).toBe(changed);
  });

  it('does not overwrite a kept hook', () => {
    const folder = makeRepository();
    write(gitHook(folder), PYTHON);
    write(`${gitHook(folder)}.tightlip-kept`, 'older');
    expect(codeOf(() => guardCommits(targetOf(folder), { program: null }))).toBe('kept-hook-in-the-way');
    expect(readFileSync(gitHook(folder), 'utf8')).toBe(PYTHON);
  });
});

describe('core.hooksPath', () => {
  it.each(['relative', 'absolute'])(
    'is followed, %s, and a file that may be committed tells nothing of this machine',
    (kind) => {
      const folder = makeRepository();
      mkdirSync(join(folder, '.githooks'));
      git(folder, 'config', 'core.hooksPath', kind === 'relative' ? '.githooks' : join(folder, '.githooks'));
      const program = fakeProgram(0);
      const { hooks } = guardCommits(targetOf(folder), { program });
      expect(hooks).toMatchObject([{ file: join(folder, '.githooks', 'pre-commit') }]);
      expect(readIfThere(join(folder, '.githooks', 'pre-commit'))).not.toContain(program.script);
      expect(commit(folder)).toMatchObject({ code: 1, out: expect.stringContaining('was not found') });
      write(join(folder, 'node_modules', '.bin', 'tightlip'), '#!/bin/sh\necho local; exit 0\n');
      expect(commit(folder)).toEqual({ code: 0, out: 'local\n' });
      expect(guardCommits(targetOf(folder), { program }).hooks).toMatchObject([{ action: 'unchanged' }]);
    },
  );

  it('to a folder that other repositories share needs force', () => {
    const folder = makeRepository();
    const shared = temporaryFolder('shared');
    git(folder, 'config', 'core.hooksPath', shared);
    const program = fakeProgram(1);
    expect(codeOf(() => guardCommits(targetOf(folder), { program }))).toBe('shared-hooks');
    expect(() => guardCommits(targetOf(folder), { program })).toThrow('git config --local core.hooksPath');
    guardCommits(targetOf(folder), { program, force: true });
    expect(commit(folder)).toEqual({ code: 1, out: '' });
    expect(codeOf(() => uninstallGuard(targetOf(folder)))).toBe('shared-hooks');
    uninstallGuard(targetOf(folder), { force: true });
    expect(commit(folder).code).toBe(0);
  });

  it('through a linked hooks folder counts as where the link leads', () => {
    const folder = makeRepository();
    rmSync(join(folder, '.git', 'hooks'), { recursive: true });
    symlinkSync(temporaryFolder('shared'), join(folder, '.git', 'hooks'));
    expect(codeOf(() => guardCommits(targetOf(folder), { program: null }))).toBe('shared-hooks');
  });

  it('to a folder that is not there is an error', () => {
    const folder = makeRepository();
    git(folder, 'config', 'core.hooksPath', 'no/such');
    expect(codeOf(() => guardCommits(targetOf(folder), { program: null }))).toBe('hooks-folder-missing');
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});

describe('husky', () => {
  /** The layout of husky 9: git calls a generated file, which runs the user's file by `sh -e`. */
  function husky(): string {
    const folder = makeRepository();
    write(
      join(folder, '.husky', '_', 'pre-commit'),
      '#!/usr/bin/env sh\ns="${0%/*}/../pre-commit"\n[ -f "$s" ] || exit 0\nPATH="node_modules/.bin:$PATH" sh -e "$s" "$@"\n',
    );
    git(folder, 'config', 'core.hooksPath', '.husky/_');
    return folder;
  }

  it('is joined by its own file, never by the generated one', () => {
    const folder = husky();
    const own = write(join(folder, '.husky', 'pre-commit'), 'echo lint\n', 0o644);
    const generated = readFileSync(join(folder, '.husky', '_', 'pre-commit'), 'utf8');
    expect(guardCommits(targetOf(folder), { program: fakeProgram(0) })).toMatchObject({
      manager: 'husky',
      advice: null,
      hooks: [{ file: own, calledBy: 'husky' }],
    });
    expect(commit(folder)).toMatchObject({ code: 1, out: expect.stringContaining('was not found') });
    write(join(folder, 'node_modules', '.bin', 'tightlip'), '#!/bin/sh\nexit 0\n');
    expect(commit(folder)).toEqual({ code: 0, out: 'lint\n' });
    expect(readFileSync(join(folder, '.husky', '_', 'pre-commit'), 'utf8')).toBe(generated);
    expect(commitGuardStatus(targetOf(folder)).hooks).toMatchObject([
      { installed: true, calledBy: 'husky', shadow: null },
    ]);
    uninstallGuard(targetOf(folder));
    expect(readFileSync(own, 'utf8')).toBe('echo lint\n');
  });

  it('gets a new file where it has none, which goes again', () => {
    const folder = husky();
    guardCommits(targetOf(folder), { program: null });
    expect(commit(folder).code).toBe(1);
    uninstallGuard(targetOf(folder));
    expect(existsSync(join(folder, '.husky', 'pre-commit'))).toBe(false);
  });

  it('of older kind, which runs the file a second time, checks once', () => {
    const folder = makeRepository();
    write(
      join(folder, '.husky', '_', 'husky.sh'),
      '[ -n "${again-}" ] || { export again=1; sh -e "$0" "$@"; exit $?; }\n',
    );
    write(join(folder, '.husky', 'pre-commit'), '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\necho lint\n');
    git(folder, 'config', 'core.hooksPath', '.husky');
    guardCommits(targetOf(folder), { program: null });
    write(join(folder, 'node_modules', '.bin', 'tightlip'), '#!/bin/sh\necho checked\n');
    expect(commit(folder)).toEqual({ code: 0, out: 'checked\nlint\n' });
  });

  it('does not write through a link', () => {
    const folder = husky();
    const other = write(join(folder, 'other'), 'true\n');
    symlinkSync('../other', join(folder, '.husky', 'pre-commit'));
    expect(codeOf(() => guardCommits(targetOf(folder), { program: null }))).toBe('hook-linked');
    expect(readFileSync(other, 'utf8')).toBe('true\n');
  });
});
