import { execFileSync } from 'node:child_process';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { makeStage, silentTerminal } from './stage.js';

/** What bash offers after these words; the last is the one being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { out } = await makeStage({ repository: false }).tightlip('completion', 'bash');
  const typed = ['tightlip', ...words].map((word) => `'${word}'`).join(' ');
  const call = `${out}\nCOMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _tightlip; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', call], { encoding: 'utf8' })
    .split('\n')
    .filter((word) => word !== '');
}

const all = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(all)];

describe('tightlip completion', () => {
  it('offers commands, subcommands, flags and values to bash', async () => {
    expect(await offered('')).toEqual(
      expect.arrayContaining(['scan', 'guard', 'allow', 'explain', 'rules', 'report', 'doctor', 'completion']),
    );
    expect(await offered('sc')).toEqual(['scan']);
    expect(await offered('guard', '')).toEqual(expect.arrayContaining(['install', 'uninstall', 'status', 'run']));
    expect(await offered('guard', 'install', '--mo')).toEqual(['--mode']);
    expect(await offered('guard', 'install', '--mode', '')).toEqual(['observe', 'warn', 'block']);
    expect(await offered('scan', '-f', 'sa')).toEqual(['sarif']);
    expect(await offered('completion', 'z')).toEqual(['zsh']);
  });

  it('takes no argument for a command', async () => {
    expect(await offered('scan', 'guard', '--mode')).toEqual([]);
    expect(await offered('scan', '--config', 'guard')).toEqual([]);
  });

  it.each(['bash', 'zsh', 'fish'])('names every command and flag in %s', async (shell) => {
    const { out } = await makeStage({ repository: false }).tightlip('completion', shell);
    for (const command of all(buildProgram(silentTerminal(), () => {}))) {
      expect(out).toContain(command.name());
      for (const { long } of command.options) expect(out).toContain((long ?? '').replace(/^--/, ''));
    }
  });

  it('refuses another shell', async () => {
    const ran = await makeStage({ repository: false }).tightlip('completion', 'tcsh');
    expect([ran.code, ran.out]).toEqual([2, '']);
  });
});
