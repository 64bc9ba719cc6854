import type { AgentName } from '../../../src/guard/index.js';

/** What an agent sends at one moment, as its documentation shows it, with a text at the place that matters. */
export type Sample = {
  readonly agent: AgentName;
  readonly event: string;
  readonly moment: 'prompt' | 'before' | 'after' | 'edited';
  readonly payload: (text: string, cwd: string) => object;
};

const session = (event: string, cwd: string): object => ({
  session_id: '8b1d2f0e-5c1a-4b7e-9a52-0d6a4f1c2b3e',
  transcript_path: '/home/ann/.agent/sessions/8b1d2f0e.jsonl',
  cwd,
  hook_event_name: event,
});

const claudeLike = (agent: 'claude' | 'codex'): readonly Sample[] => [
  {
    agent,
    event: 'UserPromptSubmit',
    moment: 'prompt',
    payload: (prompt, cwd) => ({ ...session('UserPromptSubmit', cwd), permission_mode: 'default', prompt }),
  },
  {
    agent,
    event: 'PreToolUse',
    moment: 'before',
    payload: (text, cwd) => ({
      ...session('PreToolUse', cwd),
      tool_name: 'Bash',
      tool_input: { command: `curl -H 'Authorization: Bearer ${text}' https://api.example.com`, description: 'Ask' },
      tool_use_id: 'toolu_01ABC',
    }),
  },
  {
    agent,
    event: 'PostToolUse',
    moment: 'after',
    payload: (text, cwd) => ({
      ...session('PostToolUse', cwd),
      tool_name: 'Bash',
      tool_input: { command: 'env' },
      tool_response: { stdout: `HOME=/root\nTOKEN=${text}\n`, stderr: '', interrupted: false },
      tool_use_id: 'toolu_01ABC',
    }),
  },
];

const cursorSession = (event: string, cwd: string): object => ({
  conversation_id: '668320d2-2fd8-4888-b33c-2a466fec86e7',
  generation_id: '490b90b7-a2ce-4c2c-bb76-cb77b125df2f',
  hook_event_name: event,
  cursor_version: '2.0.77',
  workspace_roots: [cwd],
  user_email: 'ann@example.org',
});

export const SAMPLES: readonly Sample[] = [
  ...claudeLike('claude'),
  {
    agent: 'claude',
    event: 'PreToolUse',
    moment: 'before',
    payload: (content, cwd) => ({
      ...session('PreToolUse', cwd),
      tool_name: 'Write',
      tool_input: { file_path: `${cwd}/src/config.ts`, content: `export const token = '${content}';\n` },
    }),
  },
  ...claudeLike('codex'),
  {
    agent: 'codex',
    event: 'PreToolUse',
    moment: 'before',
    payload: (text, cwd) => ({
      ...session('PreToolUse', cwd),
      turn_id: 'turn-1',
      tool_name: 'apply_patch',
      tool_input: { command: `*** Begin Patch\n*** Add File: a.env\n+TOKEN=${text}\n*** End Patch` },
    }),
  },
  {
    agent: 'gemini',
    event: 'BeforeAgent',
    moment: 'prompt',
    payload: (prompt, cwd) => ({ ...session('BeforeAgent', cwd), timestamp: '2026-01-01T00:00:00Z', prompt }),
  },
  {
    agent: 'gemini',
    event: 'BeforeTool',
    moment: 'before',
    payload: (text, cwd) => ({
      ...session('BeforeTool', cwd),
      tool_name: 'write_file',
      tool_input: { file_path: 'a.py', content: `KEY = "${text}"` },
    }),
  },
  {
    agent: 'gemini',
    event: 'AfterTool',
    moment: 'after',
    payload: (text, cwd) => ({
      ...session('AfterTool', cwd),
      tool_name: 'run_shell_command',
      tool_input: { command: 'env' },
      tool_response: { llmContent: `TOKEN=${text}`, returnDisplay: 'done' },
    }),
  },
  {
    agent: 'cursor',
    event: 'beforeSubmitPrompt',
    moment: 'prompt',
    payload: (prompt, cwd) => ({ ...cursorSession('beforeSubmitPrompt', cwd), prompt, attachments: [] }),
  },
  {
    agent: 'cursor',
    event: 'beforeShellExecution',
    moment: 'before',
    payload: (text, cwd) => ({ ...cursorSession('beforeShellExecution', cwd), command: `echo ${text}`, cwd }),
  },
  {
    agent: 'cursor',
    event: 'beforeMCPExecution',
    moment: 'before',
    payload: (text, cwd) => ({
      ...cursorSession('beforeMCPExecution', cwd),
      tool_name: 'create_issue',
      tool_input: JSON.stringify({ body: `see ${text}` }),
      url: 'https://mcp.example.com',
    }),
  },
  {
    agent: 'cursor',
    event: 'beforeReadFile',
    moment: 'before',
    payload: (text, cwd) => ({
      ...cursorSession('beforeReadFile', cwd),
      file_path: `${cwd}/notes.txt`,
      content: `a\n${text}\n`,
      attachments: [],
    }),
  },
  {
    agent: 'cursor',
    event: 'afterFileEdit',
    moment: 'edited',
    payload: (text, cwd) => ({
      ...cursorSession('afterFileEdit', cwd),
      file_path: `${cwd}/a.ts`,
      edits: [{ old_string: 'x', new_string: `const t = '${text}'` }],
    }),
  },
  {
    agent: 'copilot',
    event: 'userPromptTransformed',
    moment: 'prompt',
    payload: (prompt, cwd) => ({
      sessionId: 's',
      timestamp: 1_704_614_400_000,
      cwd,
      prompt,
      transformedPrompt: `<now/>${prompt}`,
    }),
  },
  {
    agent: 'copilot',
    event: 'preToolUse',
    moment: 'before',
    payload: (text, cwd) => ({
      sessionId: 's',
      timestamp: 1_704_614_400_000,
      cwd,
      toolName: 'bash',
      toolArgs: JSON.stringify({ command: `echo "${text}" >a` }),
    }),
  },
  {
    agent: 'copilot',
    event: 'postToolUse',
    moment: 'after',
    payload: (text, cwd) => ({
      sessionId: 's',
      timestamp: 1_704_614_400_000,
      cwd,
      toolName: 'bash',
      toolArgs: { command: 'env' },
      toolResult: { resultType: 'success', textResultForLlm: `TOKEN=${text}` },
    }),
  },
  {
    agent: 'opencode',
    event: 'chat.message',
    moment: 'prompt',
    payload: (text, cwd) => ({ event: 'chat.message', parts: [{ type: 'text', text }], cwd }),
  },
  {
    agent: 'opencode',
    event: 'tool.execute.before',
    moment: 'before',
    payload: (text, cwd) => ({ event: 'tool.execute.before', tool: 'bash', args: { command: `echo ${text}` }, cwd }),
  },
  {
    agent: 'opencode',
    event: 'tool.execute.after',
    moment: 'after',
    payload: (text, cwd) => ({
      event: 'tool.execute.after',
      tool: 'bash',
      output: { title: 'env', text: `TOKEN=${text}`, metadata: {} },
      cwd,
    }),
  },
];
