import type { Readable } from 'node:stream';
import type { Terminal } from '../terminal.js';
import { errorLine } from '../usage-error.js';
import { VERSION } from '../version.js';
import { withoutSecrets } from '../without-secrets.js';
import { PlainRefusal } from './plain-refusal.js';
import { MAX_TEXT, toolsIn } from './tools.js';

/** A text may grow sixfold on its way, where each character is escaped. */
const MAX_MESSAGE_BYTES = MAX_TEXT * 6 + (1 << 16);

const INSTRUCTIONS =
  'Looks for secrets on this machine, and sends nothing anywhere. Before you write, send or commit a text that may hold a key, a token or a password, look at it with scan_text; before a commit, call scan_path with what = "staged". Answers never hold a secret: to work with one, name where it is kept.';

/** `tightlip mcp`: serves until standard input ends. Standard output carries the protocol and nothing else. */
export async function mcpCommand(terminal: Terminal): Promise<number> {
  const { serveTools } = await import('../../mcp/index.js');
  const whole = await serveTools({
    version: VERSION,
    instructions: INSTRUCTIONS,
    tools: toolsIn({ ...terminal, cwd: terminal.cwd }),
    sayError: async (thrown) =>
      thrown instanceof PlainRefusal ? errorLine(thrown) : withoutSecrets(errorLine(thrown)),
    maxMessageBytes: MAX_MESSAGE_BYTES,
    input: terminal.stdin as Readable,
    output: terminal.stdout,
  });
  return whole ? 0 : 2;
}
