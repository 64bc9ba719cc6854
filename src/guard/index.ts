// Lives beside whatever calls the hooks of a repository: puts the guard's stub in, takes exactly that out again, says how it
// stands, keeps the journal of what it did and words what a blocked person reads. Plans are pure; only apply-changes.ts, the
// journal and the looks write, and only drill/ runs hooks. May not scan, may not edit what a hook manager generates, and may
// not touch hooks that other repositories share unless it is told to.
export { AGENT_NAMES, AGENTS, isAgentName, type AgentName, type AgentScope } from './agents/agents.js';
export {
  agentStatus,
  agentsInUse,
  installAgents,
  uninstallAgents,
  type AgentOptions,
  type AgentStatus,
  type InstalledAgent,
} from './agents/install-agents.js';
export { GuardError, type GuardErrorCode } from './guard-error.js';
export {
  DEFAULT_HOOKS,
  GUARD_HOOK_NAMES,
  GUARD_HOOKS,
  GUARD_MODES,
  isGuardHook,
  type GuardHook,
  type GuardMode,
  type HookSubject,
} from './hooks.js';
export { installGuard, type InstalledHook, type InstallOptions, type InstallResult } from './install.js';
export type { ManagerAdvice, ManagerName } from './managers.js';
export { blockMessage, warnMessage, type GuardMessage } from './message.js';
export type { FileChange } from './file-change.js';
export { guardStatus, type GuardStatus, type HookStatus, type Shadow, type ShadowKind } from './status.js';
export type { HookProgram } from './stub.js';
export { appendJournal, journalPath, readJournal, type Journal } from './journal.js';
export { type ChainHash, type JournalEntry, type JournalKind } from './journal-line.js';
export { readLooks, recordLook, REWRITTEN, type Look, type LookOutcome } from './looks.js';
export { byMode, type ByMode, type ModeRule } from './modes.js';
export { readiness, type Readiness } from './readiness.js';
export {
  drill,
  type DrillOptions,
  type DrillOutcome,
  type DrillResult,
  type DrillRow,
  type Planted,
} from './drill/index.js';
export { addTrailer, commitsWithoutTrailer, leaveTrailer, type SeenCheck } from './seen-trailer.js';
export { unseenCommits, type SentCommit, type UnseenCommits } from './unseen.js';
export { readSkips, recordSkip, skipLogPath, type Skip, type SkipLog } from './skips.js';
export type { GuardTarget, HookCaller } from './target.js';
export type { ManagerPlan } from './plan-manager.js';
export type { Switch } from './switches.js';
export {
  CONFIGURABLE,
  configuredCommand,
  configuredName,
  knowsConfiguredHooks,
  ownConfigured,
  parseConfigured,
  type ConfiguredHook,
} from './configured.js';
export { wrapped } from './terminal-text.js';
export { uninstallGuard, type UninstalledHook, type UninstallOptions, type UninstallResult } from './uninstall.js';
