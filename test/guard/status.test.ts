import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uninstallGuard, type HookStatus } from '../../src/guard/index.js';
import {
  commit,
  fakeProgram,
  git,
  gitHook,
  makeRepository,
  targetOf,
  write,
  guardCommits,
  commitGuardStatus,
} from './repository.js';

function statusOf(folder: string): HookStatus | undefined {
  return commitGuardStatus(targetOf(folder)).hooks[0];
}

function installed(code = 1): string {
  const folder = makeRepository();
  guardCommits(targetOf(folder), { program: fakeProgram(code) });
  return folder;
}

const edit = (folder: string, change: (text: string) => string): string =>
  write(gitHook(folder), change(readFileSync(gitHook(folder), 'utf8')));

/** What the words mean, asked of git: does the guard stop a commit? */
const stops = (folder: string): boolean => commit(folder).code === 1;

describe('guardStatus', () => {
  it('tells that nothing is there, also beside another hook', () => {
    const folder = makeRepository();
    const absent = {
      installed: false,
      state: 'absent',
      calledBy: null,
      shadow: null,
      kept: null,
      file: gitHook(folder),
    };
    expect(statusOf(folder)).toMatchObject(absent);
    write(gitHook(folder), '#!/bin/sh\nexit 0\n');
    expect(statusOf(folder)).toMatchObject(absent);
  });

  it('tells that all is well', () => {
    const folder = installed();
    expect(statusOf(folder)).toEqual({
      hook: 'pre-commit',
      file: gitHook(folder),
      installed: true,
      state: 'current',
      calledBy: 'git',
      shadow: null,
      kept: null,
    });
    expect(stops(folder)).toBe(true);
  });

  it('names the hook that it keeps', () => {
    const folder = makeRepository();
    write(gitHook(folder), '#!/usr/bin/env python3\n');
    guardCommits(targetOf(folder), { program: null });
    expect(statusOf(folder)).toMatchObject({ state: 'current', kept: `${gitHook(folder)}.tightlip-kept` });
  });

  it('sees a hook that is not executable', () => {
    const folder = installed();
    chmodSync(gitHook(folder), 0o644);
    expect(statusOf(folder)).toMatchObject({ installed: true, calledBy: null, shadow: { kind: 'not-executable' } });
    expect(stops(folder)).toBe(false);
  });

  it.each(['exit 0', 'exit', 'exec true'])('sees %s before the stub', (line) => {
    const folder = installed();
    edit(folder, (text) => text.replace('\n', `\n${line}\n`));
    expect(statusOf(folder)).toMatchObject({ installed: true, state: 'current', shadow: { kind: 'after-exit' } });
    expect(stops(folder)).toBe(false);
  });

  it.each(['exec 3>&1', 'exec 2>/dev/null', 'exec </dev/null', 'if false; then\n  exit 0\nfi', 'exits=1'])(
    'is not misled by %j',
    (line) => {
      const folder = installed();
      edit(folder, (text) => text.replace('\n', `\n${line}\n`));
      expect(statusOf(folder)).toMatchObject({ shadow: null });
      expect(stops(folder)).toBe(true);
    },
  );

  it('sees that core.hooksPath leads elsewhere, and takes the stub out of both places', () => {
    const folder = installed();
    mkdirSync(join(folder, 'elsewhere'));
    git(folder, 'config', 'core.hooksPath', 'elsewhere');
    expect(statusOf(folder)).toMatchObject({
      file: gitHook(folder),
      installed: true,
      calledBy: null,
      shadow: { kind: 'hooks-path' },
    });
    expect(stops(folder)).toBe(false);
    guardCommits(targetOf(folder), { program: null });
    expect(statusOf(folder)).toMatchObject({
      file: join(folder, 'elsewhere', 'pre-commit'),
      calledBy: 'git',
      shadow: null,
    });
    expect(uninstallGuard(targetOf(folder)).hooks).toHaveLength(2);
    expect(statusOf(folder)).toMatchObject({ installed: false });
  });

  it('sees that husky has not been set up in this clone', () => {
    const folder = makeRepository();
    mkdirSync(join(folder, '.husky', '_'), { recursive: true });
    git(folder, 'config', 'core.hooksPath', '.husky/_');
    guardCommits(targetOf(folder), { program: null });
    rmSync(join(folder, '.husky', '_'), { recursive: true });
    expect(statusOf(folder)).toMatchObject({ calledBy: null, shadow: { kind: 'caller-missing' } });
  });

  it.each([
    ['a line taken out', (text: string) => text.replace(/^.*exec "\$@".*\n/m, '')],
    ['a word changed', (text: string) => text.replace('|| exit 1', '|| exit 0')],
    ['its own word changed', (text: string) => text.replace(/^# stub .*$/m, '# stub')],
    ['a hash changed', (text: string) => text.replace(/^(# stub \d+ new )./m, '$1x')],
    ['a program that is no plain path', (text: string) => text.replace(/^(tightlip_node='.*')$/m, '$1; exit 0')],
  ])('sees a stub with %s', (_, change) => {
    const folder = installed();
    edit(folder, change);
    expect(statusOf(folder)).toMatchObject({ installed: true, state: 'tampered' });
    expect(guardCommits(targetOf(folder), { program: fakeProgram(1) }).hooks).toMatchObject([{ action: 'renewed' }]);
    expect(statusOf(folder)).toMatchObject({ state: 'current' });
  });

  it('sees a stub of another program or version', () => {
    const folder = installed();
    const other = commitGuardStatus(targetOf(folder), { program: fakeProgram(0) });
    expect(other.hooks).toMatchObject([{ state: 'outdated' }]);
    edit(folder, (text) => text.replace(/^# stub \d+ /m, '# stub 0 '));
    expect(statusOf(folder)).toMatchObject({ state: 'outdated' });
  });

  it('sees broken markers', () => {
    const folder = installed();
    edit(folder, (text) => `${text}# >>> tightlip guard >>>\n`);
    expect(statusOf(folder)).toMatchObject({ installed: false, state: 'broken' });
  });
});

describe('the manager', () => {
  it.each([
    ['lefthook', 'lefthook.yml', 'pre-commit: {}\n'],
    ['lefthook', '.config/lefthook.toml', ''],
    ['pre-commit', '.pre-commit-config.yaml', ''],
    ['overcommit', '.overcommit.yml', 'PreCommit: {}\n'],
    ['simple-git-hooks', '.simple-git-hooks.cjs', ''],
    ['simple-git-hooks', 'package.json', '{"simple-git-hooks":{}}'],
    ['husky', 'package.json', '{"husky":{}}'],
    ['husky', '.husky/pre-commit', ''],
  ] as const)('%s is known by %s, and its own file advised', (manager, file, content) => {
    const folder = makeRepository();
    write(join(folder, file), content);
    expect(commitGuardStatus(targetOf(folder)).manager).toBe(manager);
    const { advice } = guardCommits(targetOf(folder), { program: fakeProgram(1) });
    expect(advice).toMatchObject({ manager });
    expect(advice?.lines.join('\n')).toMatch(/tightlip(?: |', ')guard(?: |', ')run(?: |', ')pre-commit/);
    expect(stops(folder)).toBe(true);
  });

  it.each(['', '{', '[]', 'null', '{"name":"x"}'])('is none for the package.json %j', (content) => {
    const folder = makeRepository();
    write(join(folder, 'package.json'), content);
    expect(commitGuardStatus(targetOf(folder)).manager).toBeNull();
  });
});
