/** The hooks that the guard knows. `retry` is the command that a person types again to get through, `event` what it makes. */
export const GUARD_HOOKS = {
  'pre-commit': { retry: 'git commit', event: 'commit' },
} as const satisfies Record<string, { readonly retry: string; readonly event: string }>;

export type GuardHook = keyof typeof GUARD_HOOKS;

export const GUARD_HOOK_NAMES = Object.keys(GUARD_HOOKS) as readonly GuardHook[];

export const isGuardHook = (name: string): name is GuardHook => Object.hasOwn(GUARD_HOOKS, name);

/** The steps of a roll-out: `observe` says nothing, `warn` says and lets through, `block` stops. */
export const GUARD_MODES = ['observe', 'warn', 'block'] as const;
export type GuardMode = (typeof GUARD_MODES)[number];
