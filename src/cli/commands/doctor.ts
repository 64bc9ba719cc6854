import type { Command } from 'commander';
import type { DoctorFlags } from '../doctor/command.js';
import type { Terminal } from '../terminal.js';
import { examples, type Done } from './examples.js';

export function addDoctor(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('doctor')
    .description('Says what is installed here, which files and hooks are in effect, and what needs attention.')
    .option('--json', 'as JSON')
    .addHelpText('before', examples(['tightlip doctor', 'tightlip doctor --json               # for a bug report']))
    .addHelpText('after', '\nExit codes: 0 scans are possible, 2 something keeps them from it.')
    .action(async (flags: DoctorFlags) => {
      const { doctorCommand } = await import('../doctor/command.js');
      done(await doctorCommand(flags, terminal));
    });
}
