import { describe, expect, it } from 'vitest';
import {
  configuredCommand,
  guardStatus,
  installGuard,
  knowsConfiguredHooks,
  ownConfigured,
  parseConfigured,
} from '../../src/guard/index.js';
import { fakeProgram, git, makeRepository, run, targetOf } from './repository.js';

const listed = (folder: string): string => run(folder, ['git', 'config', '--null', '--get-regexp', '^hook\\.']).out;

function configure(folder: string, name: string, settings: readonly (readonly [string, string])[]): void {
  for (const [key, value] of settings) git(folder, 'config', '--add', `hook.${name}.${key}`, value);
}

describe('hooks by git’s settings', () => {
  it('are known from version 2.54 on', () => {
    expect(
      ['git version 2.54.0', 'git version 2.60.1.windows.2', 'git version 3.0.0'].map(knowsConfiguredHooks),
    ).toEqual([true, true, true]);
    expect(['git version 2.53.9', 'git version 2.9', 'nonsense'].map(knowsConfiguredHooks)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('are read as git lists them', () => {
    const folder = makeRepository();
    configure(folder, 'linter', [
      ['event', 'pre-push'],
      ['event', ''],
      ['event', 'pre-commit'],
      ['event', 'commit-msg'],
      ['command', 'lint\n--all'],
    ]);
    configure(folder, 'a.b', [
      ['enabled', 'false'],
      ['command', 'x'],
    ]);
    configure(folder, 'tightlip-pre-push', [
      ['event', 'pre-push'],
      ['command', 'tightlip guard run pre-push'],
    ]);
    const hooks = parseConfigured(listed(folder));
    expect(hooks).toEqual([
      { name: 'linter', events: ['pre-commit', 'commit-msg'], command: 'lint\n--all', enabled: true },
      { name: 'a.b', events: [], command: 'x', enabled: false },
      { name: 'tightlip-pre-push', events: ['pre-push'], command: 'tightlip guard run pre-push', enabled: true },
    ]);
    expect(ownConfigured(hooks)).toEqual(['pre-push']);
    expect(parseConfigured('')).toEqual([]);
  });

  it('count as installed where this git runs them, and say so where it does not', () => {
    const folder = makeRepository();
    const program = fakeProgram(1);
    configure(folder, 'tightlip-pre-commit', [
      ['event', 'pre-commit'],
      ['command', configuredCommand('pre-commit', program)],
    ]);
    const status = (known: boolean, as = program) =>
      guardStatus(targetOf(folder), {
        hooks: ['pre-commit'],
        program: as,
        configured: { hooks: parseConfigured(listed(folder)), known },
      }).hooks[0];
    expect(status(true)).toMatchObject({ installed: true, state: 'current', calledBy: 'config', shadow: null });
    expect(status(false)).toMatchObject({ installed: true, calledBy: null, shadow: { kind: 'old-git' } });
    expect(status(true, fakeProgram(0))).toMatchObject({ state: 'outdated' });
    git(folder, 'config', 'hook.pre-commit.enabled', 'false');
    expect(status(true)).toMatchObject({ calledBy: null, shadow: { kind: 'switched-off' } });
    git(folder, 'config', '--unset', 'hook.pre-commit.enabled');
    git(folder, 'config', 'hook.tightlip-pre-commit.enabled', 'false');
    expect(status(true)).toMatchObject({ shadow: { kind: 'switched-off' } });
    installGuard(targetOf(folder), { program, hooks: ['pre-commit'] });
    git(folder, 'config', 'hook.pre-commit.enabled', 'false');
    expect(status(true)).toMatchObject({ calledBy: 'git' });
  });

  it('are a line for a shell, whatever the paths', () => {
    expect(configuredCommand('pre-commit', { node: "/it's/node", script: '/a b/hook.cjs' })).toBe(
      "'/it'\\''s/node' '/a b/hook.cjs' pre-commit",
    );
    expect(configuredCommand('pre-commit', null)).toBe('tightlip guard run pre-commit');
  });
});
