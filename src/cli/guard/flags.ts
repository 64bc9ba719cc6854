import {
  DEFAULT_HOOKS,
  GUARD_HOOK_NAMES,
  GUARD_HOOKS,
  isGuardHook,
  type GuardHook,
  type GuardMode,
} from '../../guard/index.js';
import { printable } from '../../model/index.js';
import { UsageError } from '../usage-error.js';

export type UninstallFlags = {
  readonly hooks?: string;
  readonly global?: boolean;
  readonly force?: boolean;
  readonly server?: boolean;
};
export type InstallFlags = UninstallFlags & {
  readonly mode?: GuardMode;
  /** Where the guard goes in: by default into a manager's own file where there is one, else into the hook. */
  readonly via?: 'manager' | 'hook' | 'config';
};
export type StatusFlags = { readonly json?: boolean; readonly journal?: boolean; readonly readiness?: boolean };

/** The hooks of `--hooks a,b`; undefined where nothing was said. @throws UsageError for a name that the guard does not know */
export function hooksOf(list: string | undefined): readonly GuardHook[] | undefined {
  if (list === undefined) return undefined;
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.find((name) => !isGuardHook(name));
  if (unknown !== undefined || names.length === 0) {
    throw new UsageError(
      'E_NO_SUCH_HOOK',
      `The guard knows no hook "${printable(unknown ?? list)}". It knows: ${GUARD_HOOK_NAMES.join(', ')}.`,
    );
  }
  return [...new Set(names.filter(isGuardHook))];
}

/** The hooks of a server. @throws UsageError where another was named */
export function serverHooksOf(list: string | undefined): readonly GuardHook[] {
  const hooks = hooksOf(list) ?? DEFAULT_HOOKS.server;
  const other = hooks.find((hook) => GUARD_HOOKS[hook].side !== 'server');
  if (other === undefined) return hooks;
  throw new UsageError('E_NO_SERVER_HOOK', `${other} does not run on a server. Those that do: pre-receive, update.`);
}

/** As an option that is left out where nothing was said. */
export const chosen = (hooks: readonly GuardHook[] | undefined): { readonly hooks?: readonly GuardHook[] } =>
  hooks === undefined ? {} : { hooks };
