import type { Command } from 'commander';
import { addScanFlags, type ScanFlags } from '../scan-flags.js';
import type { Terminal } from '../terminal.js';
import { examples, type Done } from './examples.js';

const EXAMPLES = [
  'tightlip scan                       # the repository here, all of it',
  'tightlip scan ../app --tree         # only the files as they are',
  'tightlip scan --staged              # what the next commit would carry',
  'tightlip scan --range origin/main..HEAD --report sarif=tightlip.sarif',
  'tightlip scan --range auto          # in CI: what the push or merge request brings',
  'git diff | tightlip scan --stdin',
];

export function addScan(program: Command, terminal: Terminal, done: Done): void {
  addScanFlags(program.command('scan [path...]'))
    .description('Looks at the working tree and the full history of a repository; at the files of a plain folder.')
    .addHelpText('before', examples(EXAMPLES))
    .addHelpText('after', '\nExit codes: 0 clean, 1 found, 2 could not look at everything or bad usage.')
    .action(async (paths: string[], flags: ScanFlags) => {
      const { scanCommand } = await import('../scan-command.js');
      done(await scanCommand(paths, flags, terminal));
    });
}
