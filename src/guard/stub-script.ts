import { GUARD_HOOKS, type GuardHook } from './hooks.js';

/**
 * The shell code of a stub, below its two assignments. POSIX sh, ASCII. It runs at the head of somebody else's hook, maybe
 * under `set -eu`, so it leaves options, arguments and standard input alone. On the usual way it starts one process: the
 * subshell that clears node's variables becomes the program itself.
 */
export function stubScript(hook: GuardHook): readonly string[] {
  return [...blocksFunction(hook), ...skipFunction(), ...guardFunction(), `tightlip_guard ${hook} "$@" || exit 1`];
}

/** The line that runs a hook that was there before, as git would: only if it is executable. */
export function keptCall(hook: GuardHook): string {
  const kept = `"\${0%/*}/${hook}.tightlip-kept"`;
  return `[ ! -x ${kept} ] || ${kept} "$@" || exit $?`;
}

function blocksFunction(hook: GuardHook): readonly string[] {
  const { retry, event } = GUARD_HOOKS[hook];
  return [
    'tightlip_blocks() {',
    `  printf '%s\\n' "tightlip blocks this ${event}: $1." >&2`,
    `  printf '%s\\n' 'To go on without it, on record: TIGHTLIP_SKIP="reason" ${retry} ...' >&2`,
    '  return 1',
    '}',
  ];
}

function skipFunction(): readonly string[] {
  return [
    `tightlip_clean() { printf '%s' "$1" | tr '\\000-\\037\\177' ' '; }`,
    'tightlip_skip() {',
    '  case $TIGHTLIP_SKIP in',
    '    *[![:space:]]*) ;;',
    `    *) tightlip_blocks 'TIGHTLIP_SKIP is set, but gives no reason'; return ;;`,
    '  esac',
    '  if tightlip_log=$(git rev-parse --git-common-dir) && tightlip_log=$tightlip_log/tightlip && mkdir -p "$tightlip_log" &&',
    `    printf '%s\\t%s\\t%s\\t%s\\t%s\\t%s\\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" \\`,
    '    "$(tightlip_clean "$(git config user.name || printf %s "${GIT_AUTHOR_NAME:--}")")" \\',
    '    "$(tightlip_clean "$(git config user.email || printf %s "${GIT_AUTHOR_EMAIL:--}")")" \\',
    '    "$1" "$(git rev-parse -q --verify HEAD || printf %s -)" \\',
    '    "$(tightlip_clean "$TIGHTLIP_SKIP")" >>"$tightlip_log/skips.log"',
    '  then',
    `    printf '%s\\n' "tightlip: skipped, on record in $tightlip_log/skips.log" >&2`,
    '  else',
    `    tightlip_blocks 'the skip could not be recorded in the git folder'`,
    '  fi',
    '}',
  ];
}

function guardFunction(): readonly string[] {
  return [
    'tightlip_guard() {',
    '  if [ -n "${TIGHTLIP_SKIP+set}" ]; then tightlip_skip "$1"; return; fi',
    '  if [ -x "$tightlip_node" ] && [ -f "$tightlip_program" ]; then',
    '    set -- "$tightlip_node" "$tightlip_program" "$@"',
    '  elif [ -x node_modules/.bin/tightlip ]; then',
    '    set -- node_modules/.bin/tightlip guard run "$@"',
    '  elif command -v tightlip >/dev/null 2>&1; then',
    '    set -- tightlip guard run "$@"',
    '  else',
    `    tightlip_blocks 'the tightlip program was not found, so nothing was checked'; return`,
    '  fi',
    '  (unset NODE_OPTIONS NODE_EXTRA_CA_CERTS; exec "$@" </dev/null)',
    '  set -- "$?"',
    '  case $1 in',
    '    0 | 1) return "$1" ;;',
    '    *) tightlip_blocks "the check broke off with code $1, so not all was checked" ;;',
    '  esac',
    '}',
  ];
}
