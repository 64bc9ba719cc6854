import { Option, type Command } from 'commander';
import type { RulesFlags } from '../rules/command.js';
import type { Terminal } from '../terminal.js';
import { examples, type Done } from './examples.js';

const EXAMPLES = [
  'tightlip rules                      # every detector',
  'tightlip rules github token         # those with both words',
  'tightlip rules github.pat           # its page',
  'tightlip rules --format json',
  'tightlip rules test tightlip.toml   # prove detectors of your own',
];

export function addRules(program: Command, terminal: Terminal, done: Done): void {
  const rules = program
    .command('rules [word...]')
    .description('Lists the detectors, or shows one.')
    .addOption(new Option('-f, --format <format>', 'how to print them').choices(['human', 'json']).default('human'))
    .addHelpText('before', examples(EXAMPLES))
    .action(async (words: string[], flags: RulesFlags) => {
      const { rulesCommand } = await import('../rules/command.js');
      done(await rulesCommand(words, flags, terminal));
    });
  rules
    .command('test <file>')
    .description(
      'Proves the detectors that a configuration file declares: their examples, and samples made from their formats.',
    )
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(['human', 'json']))
    .addHelpText(
      'before',
      examples(['tightlip rules test tightlip.toml', 'tightlip rules test -f json detectors.toml']),
    )
    .addHelpText('after', '\nExit codes: 0 all hold, 1 one does not, 2 the file cannot be read or declares none.')
    .action(async (file: string, flags: Partial<RulesFlags>) => {
      const { testRules } = await import('../rules/test-command.js');
      // The command above has the same option, and takes it first.
      const { format } = { ...rules.opts<RulesFlags>(), ...flags };
      done(await testRules(file, { format }, terminal));
    });
}
