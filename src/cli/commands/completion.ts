import { Argument, type Command } from 'commander';
import { COMPLETION_SHELLS, type CompletionShell } from '../completion/shells.js';
import { write, type Terminal } from '../terminal.js';
import { examples, type Done } from './examples.js';

const EXAMPLES = [
  'source <(tightlip completion bash)                      # in ~/.bashrc',
  'source <(tightlip completion zsh)                       # in ~/.zshrc, after compinit',
  'tightlip completion fish > ~/.config/fish/completions/tightlip.fish',
];

export function addCompletion(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'the shell').choices(COMPLETION_SHELLS))
    .description('Prints a script with which a shell completes commands and flags.')
    .addHelpText('before', examples(EXAMPLES))
    .action(async (shell: CompletionShell) => {
      const { completionScript } = await import('../completion/script.js');
      await write(terminal.stdout, completionScript(program, shell));
      done(0);
    });
}
