/** What a hook looks at: the index, a commit message in a file, what a push brings, or commits that were written anew. */
export type HookSubject = 'index' | 'message' | 'push' | 'rewritten';

type HookSpec = {
  readonly looksAt: HookSubject;
  /** What it stops, in a word. */
  readonly event: string;
  /** The command that a person types again to get through. */
  readonly retry: string;
  /** True where git tells on standard input what is about to happen. */
  readonly input: boolean;
  /** False where git does not ask: it has happened already, and can only be told. */
  readonly stops: boolean;
  /** `client` hooks stand where people commit, `server` hooks where they push to. */
  readonly side: 'client' | 'server';
};

const client = (looksAt: HookSubject, event: string, retry: string): HookSpec => ({
  looksAt,
  event,
  retry,
  input: looksAt === 'push' || looksAt === 'rewritten',
  stops: looksAt !== 'rewritten',
  side: 'client',
});

/** The hooks that the guard knows, in the order in which git comes to them. */
export const GUARD_HOOKS = {
  'pre-commit': client('index', 'commit', 'git commit'),
  'pre-merge-commit': client('index', 'merge', 'git merge'),
  'commit-msg': client('message', 'commit', 'git commit'),
  'applypatch-msg': client('message', 'patch', 'git am'),
  'pre-applypatch': client('index', 'patch', 'git am'),
  'post-rewrite': client('rewritten', 'rewrite', 'git rebase'),
  'pre-push': client('push', 'push', 'git push'),
  'prepare-commit-msg': client('message', 'commit', 'git commit'),
  'pre-receive': { looksAt: 'push', event: 'push', retry: 'git push', input: true, stops: true, side: 'server' },
  update: { looksAt: 'push', event: 'push', retry: 'git push', input: false, stops: true, side: 'server' },
} as const satisfies Record<string, HookSpec>;

export type GuardHook = keyof typeof GUARD_HOOKS;

export const GUARD_HOOK_NAMES = Object.keys(GUARD_HOOKS) as readonly GuardHook[];

/**
 * What `install` puts in where nobody says otherwise. `prepare-commit-msg` sees no more than `commit-msg` does; `update` no more
 * than `pre-receive`, once for each ref.
 */
export const DEFAULT_HOOKS = {
  client: [
    'pre-commit',
    'pre-merge-commit',
    'commit-msg',
    'applypatch-msg',
    'pre-applypatch',
    'post-rewrite',
    'pre-push',
  ],
  server: ['pre-receive'],
} as const satisfies Record<HookSpec['side'], readonly GuardHook[]>;

export const isGuardHook = (name: string): name is GuardHook => Object.hasOwn(GUARD_HOOKS, name);

/** The steps of a roll-out: `observe` says nothing, `warn` says and lets through, `block` stops. */
export const GUARD_MODES = ['observe', 'warn', 'block'] as const;
export type GuardMode = (typeof GUARD_MODES)[number];
