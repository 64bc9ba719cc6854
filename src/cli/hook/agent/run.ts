import type { AgentName } from '../../../guard/index.js';
import { write, type Terminal } from '../../terminal.js';
import { errorLine, UsageError } from '../../usage-error.js';
import { answerFor, isAgent, type Answer } from './answers.js';
import { judge } from './judge.js';
import { parsePayload, type Payload } from './payload.js';
import { failSentence } from './sentence.js';

const PREFIX = 'agent-';
const MAX_INPUT_BYTES = 64 << 20;

/** What an agent's hook does: reads what is about to happen, looks at it, and answers in the agent's own form. */
export async function runAgentHook(name: string, terminal: Terminal): Promise<number> {
  const agent = name.slice(PREFIX.length);
  if (!isAgent(agent)) throw new UsageError('E_NO_SUCH_HOOK', 'tightlip guards no agent of this name.');
  const { out, err, code } = await answer(agent, terminal);
  if (err !== '') await write(terminal.stderr, err);
  if (out !== '') await write(terminal.stdout, out);
  return code;
}

/** Whatever comes, and whatever breaks: the answer has the agent's form. */
async function answer(agent: AgentName, terminal: Terminal): Promise<Answer> {
  const input = await readInput(terminal.stdin);
  if (input === null) return failed(agent, null, `it has more than ${MAX_INPUT_BYTES >> 20} MiB.`);
  let payload: Payload;
  try {
    payload = parsePayload(input);
  } catch {
    return failed(agent, null, 'the agent sent no JSON object on standard input.');
  }
  try {
    return answerFor(agent, await judge(agent, payload, terminal));
  } catch (thrown) {
    const { withoutSecrets } = await import('../../without-secrets.js');
    return failed(agent, payload, await withoutSecrets(errorLine(thrown).replace(/^tightlip: /, '')));
  }
}

const failed = (agent: AgentName, payload: Payload | null, because: string): Answer =>
  answerFor(agent, { verdict: { kind: 'stop', text: failSentence(because) }, payload, tainted: () => true });

/** All that comes on standard input; null where it is more than can be looked at in time. */
async function readInput(stream: NodeJS.ReadableStream): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_INPUT_BYTES) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
