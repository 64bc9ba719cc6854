/** The hooks that git looks for in the folder of core.hooksPath, but for push-to-checkout: its mere presence changes what git does. */
export const CHAINED_HOOKS = [
  'applypatch-msg',
  'pre-applypatch',
  'post-applypatch',
  'pre-commit',
  'pre-merge-commit',
  'prepare-commit-msg',
  'commit-msg',
  'post-commit',
  'pre-rebase',
  'post-checkout',
  'post-merge',
  'pre-push',
  'post-rewrite',
  'pre-auto-gc',
  'sendemail-validate',
  'post-index-change',
  'reference-transaction',
  'pre-receive',
  'update',
  'proc-receive',
  'post-receive',
  'post-update',
] as const;

/** A hook that calls the hook of the same name in the repository's own folder, as git would: only if it is executable. */
export const chainScript = (hook: string): string =>
  [
    '#!/bin/sh',
    '# Put in by `tightlip guard install --global`: with core.hooksPath set, git no longer calls the hook of the repository itself.',
    `own=$(git rev-parse --git-common-dir)/hooks/${hook}`,
    'if [ -x "$own" ]; then exec "$own" "$@"; fi',
    '',
  ].join('\n');
