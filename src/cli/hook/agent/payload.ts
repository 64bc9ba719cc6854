/** When an agent calls: before a prompt goes out, before a tool runs, after it ran, or after a file was written. */
export type Moment = 'prompt' | 'before' | 'after' | 'edited';

export type Payload = {
  readonly moment: Moment;
  /** What the agent calls the event, as far as that is a known name. */
  readonly event: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
  /** What is to be looked at: all that goes to the model, or to the tool. */
  readonly subject: unknown;
  readonly cwd: string | null;
};

/** The names of events, of all agents. */
const MOMENTS: Readonly<Record<string, Moment>> = {
  UserPromptSubmit: 'prompt',
  PreToolUse: 'before',
  PostToolUse: 'after',
  BeforeAgent: 'prompt',
  BeforeTool: 'before',
  AfterTool: 'after',
  beforeSubmitPrompt: 'prompt',
  beforeShellExecution: 'before',
  beforeMCPExecution: 'before',
  beforeReadFile: 'before',
  afterFileEdit: 'edited',
  'chat.message': 'prompt',
  'tool.execute.before': 'before',
  'tool.execute.after': 'after',
};

/** What the agent tells of itself and of its session: it is not for the model, and has long random names in it. */
const ENVELOPE: ReadonlySet<string> = new Set([
  'hook_event_name',
  'event',
  'session_id',
  'sessionId',
  'conversation_id',
  'generation_id',
  'turn_id',
  'prompt_id',
  'tool_use_id',
  'transcript_path',
  'timestamp',
  'permission_mode',
  'model',
  'agent_id',
  'agent_type',
  'cursor_version',
  'workspace_roots',
  'user_email',
  'cwd',
]);

/** Fields that hold what a tool gave back. */
const RESPONSES = ['tool_response', 'toolResult', 'tool_result', 'output'] as const;

/** @throws SyntaxError where it is no JSON object */
export function parsePayload(text: string): Payload {
  const parsed: unknown = JSON.parse(text);
  if (!isRecord(parsed)) throw new SyntaxError('no object');
  const name = parsed['hook_event_name'] ?? parsed['event'];
  const event = typeof name === 'string' && Object.hasOwn(MOMENTS, name) ? name : null;
  const moment = (event === null ? undefined : MOMENTS[event]) ?? momentByFields(parsed);
  const cwd = parsed['cwd'] ?? (Array.isArray(parsed['workspace_roots']) ? parsed['workspace_roots'][0] : undefined);
  return {
    moment,
    event,
    fields: parsed,
    subject: subjectOf(parsed, moment),
    cwd: typeof cwd === 'string' && cwd !== '' ? cwd : null,
  };
}

/** Some agents do not name the event: its fields do. What is not known is treated as what can be stopped. */
function momentByFields(fields: Payload['fields']): Moment {
  if (RESPONSES.some((name) => fields[name] !== undefined)) return 'after';
  if (fields['tool_name'] === undefined && fields['toolName'] === undefined && typeof fields['prompt'] === 'string')
    return 'prompt';
  return 'before';
}

/** Of a tool that ran, what it gave back: what went in was looked at before. */
function subjectOf(fields: Payload['fields'], moment: Moment): unknown {
  const wanted = Object.entries(fields).filter(([name]) =>
    moment === 'after' ? (RESPONSES as readonly string[]).includes(name) : !ENVELOPE.has(name),
  );
  return Object.fromEntries(wanted.map(([name, value]) => [name, opened(value)]));
}

/** Arguments of a tool may come as a text that is JSON. */
function opened(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) return value;
  try {
    return [value, JSON.parse(value)];
  } catch {
    return value;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
