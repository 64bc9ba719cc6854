import { Option, type Command } from 'commander';
import { GUARD_MODES } from '../../guard/index.js';
import type { AgentFlags } from '../guard/agents.js';
import type { DrillFlags } from '../guard/drill.js';
import type { InstallFlags, StatusFlags, UninstallFlags } from '../guard/flags.js';
import type { Terminal } from '../terminal.js';
import { examples, type Done } from './examples.js';

const EXAMPLES = {
  guard: [
    'tightlip guard install              # stop the next secret at the commit',
    'tightlip guard status               # does the hook run?',
    'tightlip guard drill                # try all doors, in a clone that is thrown away',
    'tightlip guard uninstall            # take out exactly what was put in',
  ],
  install: [
    'tightlip guard install',
    'tightlip guard install --mode warn  # say it, and let the commit through',
    'tightlip guard install --global     # for all repositories of yours',
    'tightlip guard install --server     # in a repository that people push to',
    'tightlip guard install --agents     # for the coding agents that are used here',
  ],
  uninstall: ['tightlip guard uninstall', 'tightlip guard uninstall --global'],
  status: [
    'tightlip guard status',
    'tightlip guard status --readiness   # is it time to go on from observe to warn, or to block?',
    'tightlip guard status --journal     # what it stopped and let through, and whether the journal is whole',
  ],
  drill: ['tightlip guard drill', 'tightlip guard drill --json          # for a check that runs now and then'],
  run: [
    'tightlip guard run pre-commit       # a line for the file of a hook manager',
    'tightlip guard run pre-push "$@"    # hands on what git hands to the hook',
    'tightlip guard run agent-claude     # what a coding agent calls, with JSON on standard input',
  ],
};

const AGENTS_OPTION = [
  '--agents [names]',
  'only for coding agents, with commas: claude, cursor, copilot, codex, gemini, opencode (default: those in use)',
] as const;

export function addGuard(program: Command, terminal: Terminal, done: Done): void {
  const guard = program
    .command('guard')
    .description('Blocks commits that carry secrets.')
    .addHelpText('before', examples(EXAMPLES.guard));
  addInstall(guard, terminal, done);
  addUninstall(guard, terminal, done);
  guard
    .command('status')
    .description('Says for each hook whether it is installed, by whom it is called, and what keeps it from running.')
    .option('--json', 'as JSON')
    .option('--journal', 'what the guard did here, line by line, and whether somebody changed the journal')
    .option('--readiness', 'counts of each week, and whether it is safe to move on to the next mode')
    .option(...AGENTS_OPTION)
    .option('--global', 'with --agents: those of the user, not of this repository')
    .addHelpText('before', examples(EXAMPLES.status))
    .addHelpText(
      'after',
      '\nExit codes: 0 every hook is there and runs and the journal is whole, 1 not so, 2 could not look.\nWith --readiness: 0 safe to move on, 1 not yet. With --journal: 0 unbroken, 1 broken.',
    )
    .action(async (flags: StatusFlags & AgentFlags) => {
      if (flags.agents !== undefined) {
        const { agentHookStatus } = await import('../guard/agents.js');
        return done(await agentHookStatus(flags, terminal));
      }
      const { guardStatusCommand } = await import('../guard/status.js');
      done(await guardStatusCommand(flags, terminal));
    });
  addDrill(guard, terminal, done);
  guard
    .command('run <hook> [args...]')
    .description(
      'Does what a hook does: checks what is to be committed or pushed. For hook managers; the installed hook needs no such line.',
    )
    .allowUnknownOption()
    .addHelpText('before', examples(EXAMPLES.run))
    .addHelpText(
      'after',
      '\nExit codes: 0 lets through, 1 found, 2 could not look at everything. For agents: 0 the answer is on standard output, 2 stops.',
    )
    .action(async (name: string, args: readonly string[]) => {
      const { runHook } = await import('../hook/run.js');
      done(await runHook({ name, args }, terminal));
    });
}

function addDrill(guard: Command, terminal: Terminal, done: Done): void {
  guard
    .command('drill')
    .description(
      'Tries every door with freshly made, harmless secrets, in a clone that is thrown away, with the hooks as they are here.',
    )
    .option('--json', 'as JSON')
    .addHelpText('before', examples(EXAMPLES.drill))
    .addHelpText('after', '\nExit codes: 0 all stopped, 1 one was let through, 2 could not be told.')
    .action(async (flags: DrillFlags) => {
      const { guardDrill } = await import('../guard/drill.js');
      done(await guardDrill(flags, terminal));
    });
}

function addInstall(guard: Command, terminal: Terminal, done: Done): void {
  guard
    .command('install')
    .description(
      'Puts the guard into the hooks of this repository, beside whatever is there. A second time changes nothing.',
    )
    .option('--hooks <list>', 'which hooks, with commas (default: all that the guard knows)')
    .option('--global', 'for all repositories of yours, by git’s global core.hooksPath')
    .option('--server', 'where people push to, bare or not: what comes in is looked at before it is taken')
    .option(...AGENTS_OPTION)
    .addOption(
      new Option(
        '--via <way>',
        'manager: into the own file of a hook manager where there is one (default); hook: into the hook files; config: by git’s settings hook.* (git 2.54)',
      ).choices(['manager', 'hook', 'config']),
    )
    .addOption(new Option('--mode <mode>', 'also write into tightlip.toml how the guard acts').choices(GUARD_MODES))
    .option(
      '--force',
      'also where core.hooksPath leads to a folder that other repositories share, or that is not there yet',
    )
    .addHelpText('before', examples(EXAMPLES.install))
    .action(async (flags: InstallFlags & AgentFlags) => {
      if (flags.agents !== undefined) {
        const { installAgentHooks } = await import('../guard/agents.js');
        return done(await installAgentHooks(flags, terminal));
      }
      const { guardInstall } = await import('../guard/install.js');
      done(await guardInstall(flags, terminal));
    });
}

function addUninstall(guard: Command, terminal: Terminal, done: Done): void {
  guard
    .command('uninstall')
    .description('Takes out exactly what install put in.')
    .option('--hooks <list>', 'which hooks, with commas (default: all that the guard knows)')
    .option('--global', 'what was installed with --global')
    .option('--server', 'only what was installed with --server')
    .option(...AGENTS_OPTION)
    .option('--force', 'also out of a folder that other repositories share')
    .addHelpText('before', examples(EXAMPLES.uninstall))
    .action(async (flags: UninstallFlags & AgentFlags) => {
      if (flags.agents !== undefined) {
        const { uninstallAgentHooks } = await import('../guard/agents.js');
        return done(await uninstallAgentHooks(flags, terminal));
      }
      const { guardUninstall } = await import('../guard/uninstall.js');
      done(await guardUninstall(flags, terminal));
    });
}
