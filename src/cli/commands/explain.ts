import type { Command } from 'commander';
import type { ExplainFlags } from '../explain/command.js';
import type { Terminal } from '../terminal.js';
import { examples, type Done } from './examples.js';

const EXAMPLES = [
  'tightlip explain src/app.js:12      # why was something found on this line, or not?',
  'tightlip explain 1a2b3c4d           # a finding, by the first digits of its fingerprint',
  'tightlip explain github.pat         # a detector',
  'tightlip explain --config           # every setting, and where it came from',
];

export function addExplain(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('explain [what]')
    .description('Says why something was found or not: give FILE:LINE, a fingerprint, or a detector.')
    .option('--config [file]', 'show the settings and where each came from; with a file, those that hold with it')
    .option('-q, --quiet', 'no progress bar')
    .addHelpText('before', examples(EXAMPLES))
    .action(async (what: string | undefined, flags: ExplainFlags) => {
      const { explainCommand } = await import('../explain/command.js');
      done(await explainCommand(what, flags, terminal));
    });
}
