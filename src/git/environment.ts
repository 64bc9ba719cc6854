/** Environment variables, as the process was started with. Only the command line reads them; all else gets them passed. */
export type Environment = Readonly<Record<string, string | undefined>>;

const KEPT = [
  'PATH',
  'Path',
  'PATHEXT',
  'HOME',
  'USERPROFILE',
  'XDG_CONFIG_HOME',
  'SystemRoot',
  'TMPDIR',
  'TEMP',
  'TMP',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'SUDO_UID',
] as const;

/** Variables that a running hook gets from git, and that only hold for the repository that the hook runs in. */
const OF_A_HOOK = ['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_QUARANTINE_PATH'] as const;

const FIXED = {
  LC_ALL: 'C',
  LANGUAGE: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_PAGER: 'cat',
} as const;

/** What is handed on to git: an allow list, so that no variable can make it run or fetch something. */
export function gitEnvironment(env: Environment, hook: boolean): Environment {
  const names = hook ? [...KEPT, ...OF_A_HOOK] : KEPT;
  const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return { ...Object.fromEntries(kept), ...FIXED };
}
