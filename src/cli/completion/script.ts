import type { Command } from 'commander';
import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import type { CompletionShell } from './shells.js';
import { commandTree } from './tree.js';

/** The script that teaches a shell our commands and flags. Made from their declarations, so it cannot lag behind. */
export function completionScript(program: Command, shell: CompletionShell): string {
  const tree = commandTree(program);
  switch (shell) {
    case 'bash':
      return bashScript(tree);
    // zsh runs completions of bash; one script serves both.
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bashScript(tree)}`;
    case 'fish':
      return fishScript(tree);
  }
}
