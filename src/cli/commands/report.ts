import { Option, type Command } from 'commander';
import { REPORTERS } from '../../report/index.js';
import type { ReportFlags } from '../report/command.js';
import type { Terminal } from '../terminal.js';
import { examples, type Done } from './examples.js';

const EXAMPLES = [
  'tightlip report result.json -f markdown',
  'tightlip report tree.json history.json --report sarif=all.sarif',
  'tightlip report --diff old.json new.json',
];

const NOTES = `
Exit codes: as of scan. With --diff: 0 nothing new, 1 new findings, 2 nothing new but the newer scan could not look at everything.`;

export function addReport(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('report <file...>')
    .description('Renders saved JSON results in any format; several are merged into one, or two are compared.')
    .addOption(
      new Option('-f, --format <format>', 'how to print the result').choices(Object.keys(REPORTERS)).default('human'),
    )
    .option(
      '--report <format=file>',
      'also write a report to a file; repeatable',
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .option('--diff', 'compare two results, OLD and NEW: what is new, what is gone, what stayed (formats: human, json)')
    .option('--show-suppressed', 'list what was set aside, too')
    .option('--verbose', 'all places, all evidence, all gaps')
    .option('--no-color', 'no colour')
    .addHelpText('before', examples(EXAMPLES))
    .addHelpText('after', NOTES)
    .action(async (files: string[], flags: ReportFlags) => {
      const { reportCommand } = await import('../report/command.js');
      done(await reportCommand(files, flags, terminal));
    });
}
