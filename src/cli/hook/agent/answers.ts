import type { AgentName } from '../../../guard/index.js';
import { isRecord, type Payload } from './payload.js';

/** What comes of it. `stop` and `warn` carry the sentence. */
export type Verdict = { readonly kind: 'pass' } | { readonly kind: 'warn' | 'stop'; readonly text: string };

/** `code` 2 stops, with every agent that looks at it. */
export type Answer = { readonly out: string; readonly err: string; readonly code: 0 | 2 };

/** `payload` is null where it could not be read. `tainted` tells whether a text holds a secret. */
export type Question = {
  readonly verdict: Verdict;
  readonly payload: Payload | null;
  readonly tainted: (text: string) => boolean;
};

type Answering = (question: Question) => Answer;

const PASS: Answer = { out: '', err: '', code: 0 };
const refuse = (text: string): Answer => ({ out: '', err: `${text}\n`, code: 2 });
const say = (value: object): Answer => ({ ...PASS, out: `${JSON.stringify(value)}\n` });

/** https://code.claude.com/docs/en/hooks: 2 stops a prompt or a tool; what a tool gave back is replaced, in the tool's own shape. */
const claude: Answering = ({ verdict, payload, tainted }) => {
  if (verdict.kind === 'pass') return PASS;
  const { text } = verdict;
  if (verdict.kind === 'warn') return say({ systemMessage: text });
  if (payload?.moment !== 'after') return refuse(text);
  const updatedToolOutput = withheld(payload.fields['tool_response'], { text, tainted });
  return say({
    systemMessage: text,
    hookSpecificOutput: { hookEventName: 'PostToolUse', additionalContext: text, updatedToolOutput },
  });
};

/** https://developers.openai.com/codex/hooks: 2 stops, and behind a tool its reason takes the place of the result. */
const codex: Answering = ({ verdict }) => {
  if (verdict.kind === 'pass') return PASS;
  return verdict.kind === 'warn' ? say({ systemMessage: verdict.text }) : refuse(verdict.text);
};

/** https://geminicli.com/docs/hooks/reference: as Codex; standard output must be JSON. */
const gemini: Answering = ({ verdict }) => {
  if (verdict.kind === 'pass') return say({});
  return verdict.kind === 'warn' ? say({ systemMessage: verdict.text }) : refuse(verdict.text);
};

/** https://cursor.com/docs/agent/hooks: an empty object has no opinion, so that Cursor asks its user as ever. */
const cursor: Answering = ({ verdict, payload }) => {
  const prompt = payload?.moment === 'prompt';
  if (verdict.kind === 'pass') return say(prompt ? { continue: true } : {});
  const { text } = verdict;
  if (verdict.kind === 'warn' || payload?.moment === 'edited')
    return { ...say(prompt ? { continue: true } : {}), err: `${text}\n` };
  if (prompt) return say({ continue: false, user_message: text });
  const deny = { permission: 'deny', user_message: text, agent_message: text };
  return payload === null ? { ...say({ ...deny, continue: false }), err: `${text}\n`, code: 2 } : say(deny);
};

/** https://docs.github.com/en/copilot/reference/hooks-reference: a prompt is replaced where that is asked for, else only told of. */
const copilot: Answering = ({ verdict, payload }) => {
  if (verdict.kind === 'pass') return say({});
  const { text } = verdict;
  if (verdict.kind === 'warn') return { ...PASS, out: `${JSON.stringify({ type: 'progress', message: text })}\n{}\n` };
  switch (payload?.moment) {
    case 'before':
      return say({ permissionDecision: 'deny', permissionDecisionReason: text });
    case 'after':
      return say({ modifiedResult: { resultType: 'success', textResultForLlm: text } });
    case 'prompt':
      return payload.fields['transformedPrompt'] === undefined
        ? refuse(text)
        : say({ modifiedTransformedPrompt: text });
    case 'edited':
    case undefined:
      return refuse(text);
  }
};

/** The plugin that we put in: it shows what stands on standard error, and stops at 2. */
const opencode: Answering = ({ verdict }) => {
  if (verdict.kind === 'pass') return PASS;
  return verdict.kind === 'warn' ? { ...PASS, err: `${verdict.text}\n` } : refuse(verdict.text);
};

const ANSWERS: Readonly<Record<AgentName, Answering>> = { claude, cursor, copilot, codex, gemini, opencode };

export const answerFor = (agent: AgentName, question: Question): Answer => ANSWERS[agent](question);

export const isAgent = (name: string): name is AgentName => Object.hasOwn(ANSWERS, name);

type Withholding = { readonly text: string; readonly tainted: (text: string) => boolean };

/** A copy of places where an agent keeps the whole of a long output: it would read it from there. */
const COPIES: readonly string[] = ['persistedOutputPath', 'persistedOutputSize'];

/** The same value with the sentence in place of each text that holds a secret. */
function withheld(value: unknown, how: Withholding): unknown {
  if (typeof value === 'string') return how.tainted(value) ? how.text : value;
  if (Array.isArray(value)) return value.map((item) => withheld(item, how));
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !COPIES.includes(key) && !how.tainted(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withheld(inner, how)]));
}
