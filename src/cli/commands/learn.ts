import type { Command } from 'commander';
import type { LearnFlags } from '../learn/command.js';
import type { Terminal } from '../terminal.js';
import { examples, type Done } from './examples.js';

const EXAMPLES = [
  'tightlip learn                     # from this repository: what was set aside, and what was removed',
  'tightlip learn january.json february.json   # from saved results of scans',
  'tightlip learn --dry-run           # show what would be written',
  'tightlip learn --reset             # take it back',
];

const NOTES = `
What was set aside with a reason counts as no secret, what is gone from the tips of history as one; a baseline counts as nothing.
The weights that fit these verdicts best are written into .tightlip-learned.toml: a small file without secrets, to be looked at and
committed. No other finding is looked at, and nothing leaves this machine.

Exit codes: 0 done, 2 not done.`;

export function addLearn(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('learn [result...]')
    .description('Fits the confidence to what you made of earlier findings.')
    .option('--reset', 'remove what was learned')
    .option('--dry-run', 'show the weights, and write nothing')
    .option('-q, --quiet', 'no progress bar')
    .addHelpText('before', examples(EXAMPLES))
    .addHelpText('after', NOTES)
    .action(async (results: string[], flags: LearnFlags) => {
      const { learnCommand } = await import('../learn/command.js');
      done(await learnCommand(results, flags, terminal));
    });
}
