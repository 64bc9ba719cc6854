import { Option, type Command } from 'commander';
import type { RulesFlags } from '../rules/command.js';
import type { Terminal } from '../terminal.js';
import { examples, type Done } from './examples.js';

const EXAMPLES = [
  'tightlip rules                      # every detector',
  'tightlip rules github token         # those with both words',
  'tightlip rules github.pat           # its page',
  'tightlip rules --format json',
];

export function addRules(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('rules [word...]')
    .description('Lists the detectors, or shows one.')
    .addOption(new Option('-f, --format <format>', 'how to print them').choices(['human', 'json']).default('human'))
    .addHelpText('before', examples(EXAMPLES))
    .action(async (words: string[], flags: RulesFlags) => {
      const { rulesCommand } = await import('../rules/command.js');
      done(await rulesCommand(words, flags, terminal));
    });
}
