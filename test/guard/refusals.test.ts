import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uninstallGuard } from '../../src/guard/index.js';
import { codeOf, git, gitHook, makeRepository, targetOf, temporaryFolder, write, guardCommits } from './repository.js';

describe('what cannot be done', () => {
  /** Root may write anywhere, so the call runs as nobody there. */
  function unprivileged<T>(action: () => T): T {
    if (process.geteuid?.() !== 0) return action();
    process.seteuid?.(65534);
    try {
      return action();
    } finally {
      process.seteuid?.(0);
    }
  }

  it('a bare repository', () => {
    const folder = temporaryFolder();
    git(folder, 'init', '-q', '--bare');
    expect(codeOf(() => guardCommits(targetOf(folder), { program: null, force: true }))).toBe('bare-repository');
  });

  it('a hooks folder that may not be written to', () => {
    const folder = makeRepository();
    write(gitHook(folder), '#!/usr/bin/env python3\n');
    chmodSync(temporaryParent(folder), 0o755);
    chmodSync(join(folder, '.git', 'hooks'), 0o555);
    const target = targetOf(folder);
    expect(codeOf(() => unprivileged(() => guardCommits(target, { program: null })))).toBe('hooks-folder-read-only');
    chmodSync(join(folder, '.git', 'hooks'), 0o755);
    expect(readFileSync(gitHook(folder), 'utf8')).toBe('#!/usr/bin/env python3\n');
  });

  it('a hook that cannot be written once the old one has moved: that comes back', () => {
    const folder = makeRepository();
    write(gitHook(folder), '#!/usr/bin/env python3\n');
    mkdirSync(`${gitHook(folder)}.tightlip-new`);
    expect(codeOf(() => guardCommits(targetOf(folder), { program: null }))).toBe('write-failed');
    expect(readFileSync(gitHook(folder), 'utf8')).toBe('#!/usr/bin/env python3\n');
    expect(existsSync(`${gitHook(folder)}.tightlip-kept`)).toBe(false);
  });

  it('a hook that may not be read', () => {
    const folder = makeRepository();
    chmodSync(temporaryParent(folder), 0o755);
    write(gitHook(folder), '#!/bin/sh\n', 0o300);
    const target = targetOf(folder);
    expect(codeOf(() => unprivileged(() => guardCommits(target, { program: null })))).toBe('hook-unreadable');
  });

  it('a folder in the place of a hook', () => {
    const folder = makeRepository();
    mkdirSync(gitHook(folder));
    expect(codeOf(() => guardCommits(targetOf(folder), { program: null }))).toBe('hook-not-a-file');
  });

  it('markers that somebody cut in two', () => {
    const folder = makeRepository();
    guardCommits(targetOf(folder), { program: null });
    write(gitHook(folder), readFileSync(gitHook(folder), 'utf8').replace('# <<< tightlip guard <<<\n', ''));
    expect(codeOf(() => guardCommits(targetOf(folder), { program: null }))).toBe('markers-broken');
    expect(codeOf(() => uninstallGuard(targetOf(folder)))).toBe('markers-broken');
  });

  it('a program whose path holds a line break', () => {
    const target = targetOf(makeRepository());
    expect(codeOf(() => guardCommits(target, { program: { node: '/a\nb', script: '/c' } }))).toBe('program-path');
  });

  const temporaryParent = (folder: string): string => join(folder, '..');
});
