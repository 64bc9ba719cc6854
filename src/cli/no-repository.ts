import type { Repository } from '../git/index.js';
import type { Terminal } from './terminal.js';

const HANDED_ON = [
  'PATH',
  'Path',
  'PATHEXT',
  'HOME',
  'USERPROFILE',
  'XDG_CONFIG_HOME',
  'SystemRoot',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
];

/** What git needs to be started for a question that concerns no repository: its version, the user's own configuration. */
export function noRepository({ cwd, env }: Terminal): Repository {
  const kept = HANDED_ON.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return {
    gitDir: cwd,
    commonDir: cwd,
    workTree: null,
    bare: true,
    objectFormat: 'sha1',
    head: null,
    shallow: false,
    partial: false,
    indexFile: '',
    broken: null,
    explicit: false,
    env: { ...Object.fromEntries(kept), LC_ALL: 'C' },
  };
}
