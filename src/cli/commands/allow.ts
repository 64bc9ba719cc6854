import type { Command } from 'commander';
import type { AllowFlags } from '../allow/flags.js';
import type { Terminal } from '../terminal.js';
import { examples, type Done } from './examples.js';

const EXAMPLES = [
  'tightlip allow 1a2b3c4d --reason "revoked on the day it leaked"   # eight digits of the fingerprint do',
  'tightlip allow 1a2b3c4d --reason "test server" --path "test/**" --until 2030-12-31',
  'tightlip allow --baseline           # start from today: all that there is now',
  'tightlip allow --list',
  'pass show prod/db | tightlip allow --known prod/db   # the team’s secret, by a hash',
  'tightlip allow --prune              # take out what has expired or matches nothing',
];

const NOTES = `
Entries stand in .tightlip-allow (setting allow_file), one a line. Comments, and lines that are not understood, are kept.
Fingerprints are keyed with the setting salt where there is one. To give a repository its own, write salt = "…" into
tightlip.toml before the first entry: a new salt changes every fingerprint, so only --known makes one by itself, where no entry has a fingerprint yet.

Exit codes: 0 done, 2 not done, or done without having looked at everything.`;

export function addAllow(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('allow [fingerprint...]')
    .description('Sets findings aside, each with a reason.')
    .option('--reason <text>', 'why this is all right; required, except with --baseline')
    .option('--until <date>', 'the last day on which it holds, as YYYY-MM-DD')
    .option('--path <glob>', 'only where the path matches')
    .option('--detector <id>', 'the detector, for a fingerprint that is found nowhere here')
    .option('--baseline', 'set aside all that a scan finds today')
    .option('--prune', 'take out entries that have expired, or that match nothing in a full scan')
    .option('--list', 'show the entries')
    .option('--known <name>', 'take a secret from standard input, and write its keyed hash into .tightlip-known')
    .optionsGroup('How:')
    .option('--config <file>', 'read this configuration instead of the repository’s')
    .option('--allow-file <file>', 'use this file instead of .tightlip-allow')
    .option('-q, --quiet', 'no progress bar')
    .addHelpText('before', examples(EXAMPLES))
    .addHelpText('after', NOTES)
    .action(async (fingerprints: string[], flags: AllowFlags) => {
      const { allowCommand } = await import('../allow/command.js');
      done(await allowCommand(fingerprints, flags, terminal));
    });
}
