import { isAbsolute, join } from 'node:path';

/** Where hooks of an agent are written: a settings file with a `hooks` object in it, or a file of code. */
type AgentForm = 'settings' | 'plugin';

/** What calls the guard, in the agent's own form. `command` is a line for a shell. */
type HookEntry = { readonly event: string; readonly entry: (command: string) => object };

export type AgentSpec = {
  readonly title: string;
  readonly form: AgentForm;
  /** Below the top of a repository. */
  readonly project: readonly string[];
  /** Below the home folder, or below the folder that the variable names. */
  readonly user: readonly string[];
  readonly userVariable: string | null;
  /** Any of these, below the top of a repository, tells that the agent is used there. */
  readonly traces: readonly string[];
  /** For a shell: the top of the project, where the agent has a name for it. */
  readonly top: string;
  readonly version: number | null;
  readonly hooks: readonly HookEntry[];
  /** What a person has to know or do besides. */
  readonly note: string | null;
};

const SECONDS = 30;
const grouped = (command: string, timeout: number): object => ({
  hooks: [{ type: 'command', command, timeout }],
});
const forAllTools = (command: string, timeout: number): object => ({ matcher: '*', ...grouped(command, timeout) });
const failingClosed = (command: string): object => ({ command, timeout: SECONDS, failClosed: true });
const forBothShells = (command: string): object => ({
  type: 'command',
  bash: command,
  powershell: 'tightlip guard run agent-copilot',
  timeoutSec: SECONDS,
});

/** Agents whose hooks are documented. Each format is that of the page named above it. */
export const AGENTS = {
  // https://code.claude.com/docs/en/hooks
  claude: {
    title: 'Claude Code',
    form: 'settings',
    project: ['.claude', 'settings.json'],
    user: ['.claude', 'settings.json'],
    userVariable: 'CLAUDE_CONFIG_DIR',
    traces: ['.claude', 'CLAUDE.md'],
    top: '${CLAUDE_PROJECT_DIR:-.}',
    version: null,
    hooks: [
      { event: 'UserPromptSubmit', entry: (command) => grouped(command, SECONDS) },
      { event: 'PreToolUse', entry: (command) => forAllTools(command, SECONDS) },
      { event: 'PostToolUse', entry: (command) => forAllTools(command, SECONDS) },
    ],
    note: null,
  },
  // https://cursor.com/docs/agent/hooks
  cursor: {
    title: 'Cursor',
    form: 'settings',
    project: ['.cursor', 'hooks.json'],
    user: ['.cursor', 'hooks.json'],
    userVariable: null,
    traces: ['.cursor', '.cursorrules'],
    top: '.',
    version: 1,
    hooks: ['beforeSubmitPrompt', 'beforeShellExecution', 'beforeMCPExecution', 'beforeReadFile', 'afterFileEdit'].map(
      (event) => ({ event, entry: failingClosed }),
    ),
    note: null,
  },
  // https://docs.github.com/en/copilot/reference/hooks-reference
  copilot: {
    title: 'GitHub Copilot',
    form: 'settings',
    project: ['.github', 'hooks', 'tightlip.json'],
    user: ['.copilot', 'hooks', 'tightlip.json'],
    userVariable: 'COPILOT_HOME',
    traces: ['.github/hooks', '.github/copilot', '.github/copilot-instructions.md'],
    top: '.',
    version: 1,
    hooks: ['userPromptTransformed', 'preToolUse', 'postToolUse'].map((event) => ({ event, entry: forBothShells })),
    note: 'The agent in the cloud takes this file from the default branch, and needs tightlip in its setup steps.',
  },
  // https://developers.openai.com/codex/hooks
  codex: {
    title: 'Codex CLI',
    form: 'settings',
    project: ['.codex', 'hooks.json'],
    user: ['.codex', 'hooks.json'],
    userVariable: 'CODEX_HOME',
    traces: ['.codex'],
    top: '$(git rev-parse --show-toplevel)',
    version: null,
    hooks: ['UserPromptSubmit', 'PreToolUse', 'PostToolUse'].map((event) => ({
      event,
      entry: (command: string) => grouped(command, SECONDS),
    })),
    note: 'Codex runs hooks of a project that it trusts, and asks before it runs a new one: see /hooks in Codex.',
  },
  // https://geminicli.com/docs/hooks/reference
  gemini: {
    title: 'Gemini CLI',
    form: 'settings',
    project: ['.gemini', 'settings.json'],
    user: ['.gemini', 'settings.json'],
    userVariable: null,
    traces: ['.gemini', 'GEMINI.md'],
    top: '${GEMINI_PROJECT_DIR:-.}',
    version: null,
    hooks: [
      { event: 'BeforeAgent', entry: (command) => grouped(command, SECONDS * 1000) },
      { event: 'BeforeTool', entry: (command) => forAllTools(command, SECONDS * 1000) },
      { event: 'AfterTool', entry: (command) => forAllTools(command, SECONDS * 1000) },
    ],
    note: null,
  },
  // https://opencode.ai/docs/plugins
  opencode: {
    title: 'opencode',
    form: 'plugin',
    project: ['.opencode', 'plugins', 'tightlip.js'],
    user: ['.config', 'opencode', 'plugins', 'tightlip.js'],
    userVariable: null,
    traces: ['.opencode', 'opencode.json', 'opencode.jsonc'],
    top: '.',
    version: null,
    hooks: [],
    note: null,
  },
} as const satisfies Record<string, AgentSpec>;

export type AgentName = keyof typeof AGENTS;
export const AGENT_NAMES = Object.keys(AGENTS) as readonly AgentName[];
export const isAgentName = (name: string): name is AgentName => Object.hasOwn(AGENTS, name);

/** Where agents look: in a repository, or in the home of a user. */
export type AgentScope =
  | { readonly kind: 'project'; readonly top: string }
  | {
      readonly kind: 'user';
      readonly home: string;
      readonly env: Readonly<Record<string, string | undefined>>;
    };

/** The file that the hooks of an agent stand in, absolute. */
export function agentFile(name: AgentName, scope: AgentScope): string {
  const spec: AgentSpec = AGENTS[name];
  if (scope.kind === 'project') return join(scope.top, ...spec.project);
  const own = spec.userVariable === null ? undefined : scope.env[spec.userVariable];
  return own !== undefined && isAbsolute(own) ? join(own, ...spec.user.slice(1)) : join(scope.home, ...spec.user);
}
