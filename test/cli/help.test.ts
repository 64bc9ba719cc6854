import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { makeStage, silentTerminal } from './stage.js';

const pathOf = (command: Command): readonly string[] =>
  command.parent === null ? [] : [...pathOf(command.parent), command.name()];
const all = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(all)];
const PATHS = all(buildProgram(silentTerminal(), () => {})).map(pathOf);

describe('help', () => {
  it.each(PATHS.map((path) => [path.join(' ')]))(
    'of "%s" shows examples first, that begin with the command',
    async (name) => {
      const path = name.split(' ').filter((word) => word !== '');
      const { code, out, err } = await makeStage({ repository: false }).tightlip(...path, '--help');
      expect([code, err]).toEqual([0, '']);
      const [head = '', usage = ''] = out.split('\n\nUsage: ');
      expect(head).toMatch(/^Examples:\n/);
      expect(head).toContain(`  ${['tightlip', ...path].join(' ')}`);
      expect(usage.startsWith(['tightlip', ...path].join(' '))).toBe(true);
    },
  );

  it.each([
    [['scan', '--nope']],
    [['guard', 'nope']],
    [['allow', '--until']],
    [['report']],
    [['guard', 'install', '--mode', 'loud']],
    [['rules', '-f', 'sarif']],
    [['doctor', 'extra']],
  ])('bad usage ends with 2, on standard error: %j', async (argv) => {
    const { code, out, err } = await makeStage({ repository: false }).tightlip(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: /);
  });
});
