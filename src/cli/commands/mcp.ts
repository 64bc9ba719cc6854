import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';
import { examples, type Done } from './examples.js';

export function addMcp(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('mcp')
    .description(
      'Serves scans to a coding agent by the Model Context Protocol, on standard input and output; answers never hold a secret.',
    )
    .addHelpText(
      'before',
      examples([
        'tightlip mcp                        # a client starts this, in the folder of a project',
        'claude mcp add tightlip -- npx --no-install tightlip mcp',
      ]),
    )
    .addHelpText('after', '\nExit codes: 0 the client ended it, 2 a message was too large.')
    .action(async () => {
      const { mcpCommand } = await import('../mcp/command.js');
      done(await mcpCommand(terminal));
    });
}
