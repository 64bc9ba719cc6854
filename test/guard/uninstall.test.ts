import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uninstallGuard } from '../../src/guard/index.js';
import { fakeProgram, gitHook, makeRepository, readIfThere, targetOf, write, guardCommits } from './repository.js';

const line = fc
  .oneof(
    fc.constantFrom(
      'exit 0',
      'exec true',
      'set -eu',
      '',
      '  ',
      '# comment',
      'cat <<E',
      'E',
      '# stub 1 new',
      '#!/bin/sh',
      '# >>> other >>>',
    ),
    fc.string(),
    fc.string({ unit: 'binary' }),
  )
  .map((text) => text.replaceAll('\0', ''));
const ending = fc.constantFrom('\n', '\r\n');
const shell = fc.constantFrom(
  '#!/bin/sh',
  '#!/bin/bash -e',
  '#!/usr/bin/env bash',
  '#!/usr/bin/env -S zsh -f',
  '#!/bin/busybox sh',
);
const bytes = fc.uint8Array({ min: 1, maxLength: 40 });

/** A shell hook of any content, encoding and line end, with or without the interpreter line and the last line end. */
const hook = fc
  .tuple(fc.option(shell, { nil: undefined }), fc.array(line), ending, fc.boolean(), bytes)
  .map(([head, lines, end, last, tail]) => {
    const text = [...(head === undefined ? [] : [head]), ...lines].join(end) + (last ? end : '');
    return Buffer.concat([Buffer.from(text), tail.length > 30 ? tail : new Uint8Array()]);
  });

describe('uninstallGuard', () => {
  it('gives back any hook, byte for byte, with its mode', () => {
    const folder = makeRepository();
    const target = targetOf(folder);
    const program = fakeProgram(0);
    fc.assert(
      fc.property(hook, fc.constantFrom(0o755, 0o700, 0o644, 0o555), (original, mode) => {
        rmSync(gitHook(folder), { force: true });
        write(gitHook(folder), original, mode);
        guardCommits(target, { program });
        expect(readIfThere(gitHook(folder))).toContain('tightlip guard >>>');
        expect(guardCommits(target, { program }).hooks).toMatchObject([{ action: 'unchanged' }]);
        uninstallGuard(target);
        expect(readFileSync(gitHook(folder)).equals(original)).toBe(true);
        expect(statSync(gitHook(folder)).mode & 0o777).toBe(mode);
        expect(existsSync(`${gitHook(folder)}.tightlip-kept`)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves what was added meanwhile', () => {
    const folder = makeRepository();
    const target = targetOf(folder);
    const added = fc.array(
      fc.stringMatching(/^[ -~]*$/).filter((text) => !text.includes('tightlip guard')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(added, added, (above, below) => {
        write(gitHook(folder), '#!/bin/sh\nfirst\n');
        guardCommits(target, { program: null });
        const [head = '', ...rest] = readFileSync(gitHook(folder), 'utf8').split('\n');
        write(gitHook(folder), [head, ...above, ...rest.slice(0, -1), ...below, ''].join('\n'));
        uninstallGuard(target);
        expect(readFileSync(gitHook(folder), 'utf8')).toBe(['#!/bin/sh', ...above, 'first', ...below, ''].join('\n'));
      }),
      { numRuns: 100 },
    );
  });

  it('takes a file of its own away, unless somebody wrote into it', () => {
    const folder = makeRepository();
    guardCommits(targetOf(folder), { program: null });
    uninstallGuard(targetOf(folder));
    expect(existsSync(gitHook(folder))).toBe(false);
    guardCommits(targetOf(folder), { program: null });
    write(gitHook(folder), `${readFileSync(gitHook(folder), 'utf8')}echo mine\n`);
    uninstallGuard(targetOf(folder));
    expect(readFileSync(gitHook(folder), 'utf8')).toBe('#!/bin/sh\necho mine\n');
  });

  it('takes a changed stub out too, and finds nothing where there is none', () => {
    const folder = makeRepository();
    guardCommits(targetOf(folder), { program: null });
    write(gitHook(folder), readFileSync(gitHook(folder), 'utf8').replace(/^# stub.*$/m, 'exit 0'));
    expect(uninstallGuard(targetOf(folder)).hooks).toHaveLength(1);
    expect(existsSync(gitHook(folder))).toBe(false);
    expect(uninstallGuard(targetOf(folder))).toEqual({ hooks: [], managerFiles: [] });
  });
});
