import { Command, CommanderError } from 'commander';
import { addAllow } from './commands/allow.js';
import { addCompletion } from './commands/completion.js';
import { addDoctor } from './commands/doctor.js';
import { examples } from './commands/examples.js';
import { addExplain } from './commands/explain.js';
import { addGuard } from './commands/guard.js';
import { addMcp } from './commands/mcp.js';
import { addLearn } from './commands/learn.js';
import { addReport } from './commands/report.js';
import { addRules } from './commands/rules.js';
import { addScan } from './commands/scan.js';
import { write, type Terminal } from './terminal.js';
import { errorLine, isExpected } from './usage-error.js';
import { VERSION } from './version.js';
import { withoutSecrets } from './without-secrets.js';

const EXAMPLES = [
  'tightlip scan                      # this repository: working tree and full history',
  'tightlip guard install             # stop the next secret at the commit',
  'tightlip scan --range main..HEAD   # what a branch adds',
];

/** In the order of the help. Each declares itself, and loads what it does only when it runs. */
const COMMANDS = [
  addScan,
  addGuard,
  addAllow,
  addExplain,
  addRules,
  addLearn,
  addReport,
  addDoctor,
  addMcp,
  addCompletion,
] as const;

/** Runs one command line and gives its exit code. Never throws, never exits. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  let complaints = '';
  const program = buildProgram(
    terminal,
    (result) => {
      code = result;
    },
    (text) => {
      complaints += text;
    },
  );
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (thrown) {
    return report(thrown, { complaints, terminal });
  }
}

type Failure = { readonly complaints: string; readonly terminal: Terminal };

/** `complaints` is what the parser of the command line had to say. */
async function report(thrown: unknown, { complaints, terminal }: Failure): Promise<number> {
  if (thrown instanceof CommanderError) {
    if (complaints !== '') await write(terminal.stderr, await withoutSecrets(complaints));
    return thrown.exitCode === 0 ? 0 : 2;
  }
  await write(terminal.stderr, `${await withoutSecrets(errorLine(thrown))}\n`);
  if (!isExpected(thrown) && thrown instanceof Error && (terminal.env['TIGHTLIP_DEBUG'] ?? '') !== '')
    await write(terminal.stderr, `${thrown.stack ?? ''}\n`);
  return 2;
}

/** The declaration of all commands; help, completions and the reference page derive from it. */
export function buildProgram(
  terminal: Terminal,
  done: (code: number) => void,
  complain: (text: string) => void = () => {},
): Command {
  const program = new Command('tightlip')
    .description('Finds secrets that leak through git, and stops the next one.')
    .version(VERSION, '-V, --version', 'print the version')
    .addHelpText('before', examples(EXAMPLES))
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.stdout.write(text);
      },
      writeErr: complain,
    });
  // Subcommands take over exitOverride and the output from the command that they are added to.
  for (const add of COMMANDS) add(program, terminal, done);
  return program;
}
