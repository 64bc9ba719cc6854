import { GUARD_HOOKS, type GuardHook } from './hooks.js';
import { MESSAGE_MARKS } from './message-marks.js';

/**
 * The shell code of a stub, below its two assignments. POSIX sh, ASCII. It runs at the head of somebody else's hook, maybe
 * under `set -eu`, so it leaves options, arguments and standard input alone, or as they were: what git tells there is read once
 * and told again. On the usual way it starts one process: the subshell that clears node's variables becomes the program itself.
 */
export function stubScript(hook: GuardHook): readonly string[] {
  const { input, side } = GUARD_HOOKS[hook];
  return [
    ...blocksFunction(hook),
    ...(side === 'client' ? skipFunction() : []),
    ...guardFunction(hook),
    ...(input ? ['tightlip_input=$(cat)'] : []),
    `tightlip_guard ${hook} "$@" || ${GUARD_HOOKS[hook].stops ? 'exit 1' : ':'}`,
    ...(input ? INPUT_AGAIN : []),
  ];
}

const INPUT_AGAIN = [
  'if [ -n "$tightlip_input" ]; then',
  'exec <<TIGHTLIP_INPUT',
  '$tightlip_input',
  'TIGHTLIP_INPUT',
  'else exec </dev/null; fi',
] as const;

/** The line that runs a hook that was there before, as git would: only if it is executable. */
export function keptCall(hook: GuardHook): string {
  const kept = `"\${0%/*}/${hook}.tightlip-kept"`;
  return `[ ! -x ${kept} ] || ${kept} "$@" || exit $?`;
}

function blocksFunction(hook: GuardHook): readonly string[] {
  const { retry, event, stops, side } = GUARD_HOOKS[hook];
  return [
    'tightlip_blocks() {',
    `  printf '%s\\n' "tightlip ${stops ? 'blocks' : 'did not check'} this ${event}: $1." >&2`,
    ...(stops && side === 'client'
      ? [`  printf '%s\\n' 'To go on without it, on record: TIGHTLIP_SKIP="reason" ${retry} ...' >&2`]
      : []),
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
    '  tightlip_head=$(git rev-parse -q --verify HEAD || printf %s -)',
    '  tightlip_reason=$(tightlip_clean "$TIGHTLIP_SKIP")',
    `  tightlip_tail=$(printf '\\t%s\\t%s' "$tightlip_head" "$tightlip_reason")`,
    '  if tightlip_log=$(git rev-parse --git-common-dir) && tightlip_log=$tightlip_log/tightlip && mkdir -p "$tightlip_log" && {',
    // The hooks of one commit tell the same skip once.
    '    case $(tail -n 1 "$tightlip_log/skips.log" 2>/dev/null) in *"$tightlip_tail") true ;; *)',
    `      printf '%s\\t%s\\t%s\\t%s%s\\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" \\`,
    '      "$(tightlip_clean "$(git config user.name || printf %s "${GIT_AUTHOR_NAME:--}")")" \\',
    '      "$(tightlip_clean "$(git config user.email || printf %s "${GIT_AUTHOR_EMAIL:--}")")" \\',
    '      "$1" "$tightlip_tail" >>"$tightlip_log/skips.log" ;;',
    '    esac; }',
    '  then',
    `    printf '%s\\n' "tightlip: skipped, on record in $tightlip_log/skips.log" >&2`,
    '  else',
    `    tightlip_blocks 'the skip could not be recorded in the git folder'`,
    '  fi',
    '}',
  ];
}

function guardFunction(hook: GuardHook): readonly string[] {
  const { looksAt, input, side } = GUARD_HOOKS[hook];
  return [
    'tightlip_guard() {',
    ...(side === 'client' ? ['  if [ -n "${TIGHTLIP_SKIP+set}" ]; then tightlip_skip "$1"; return; fi'] : []),
    // Only "no line fits" lets through: a message that cannot be read is the program's to tell.
    ...(looksAt === 'message'
      ? [
          '  tightlip_found=0',
          `  LC_ALL=C grep -qiE '${MESSAGE_MARKS}' "\${2-}" 2>/dev/null || tightlip_found=$?`,
          '  [ "$tightlip_found" != 1 ] || return 0',
        ]
      : []),
    '  if [ -x "$tightlip_node" ] && [ -f "$tightlip_program" ]; then',
    '    set -- "$tightlip_node" "$tightlip_program" "$@"',
    '  elif [ -x node_modules/.bin/tightlip ]; then',
    '    set -- node_modules/.bin/tightlip guard run "$@"',
    '  elif command -v tightlip >/dev/null 2>&1; then',
    '    set -- tightlip guard run "$@"',
    '  else',
    `    tightlip_blocks 'the tightlip program was not found, so nothing was checked'; return`,
    '  fi',
    input
      ? `  printf '%s\\n' "$tightlip_input" | (unset NODE_OPTIONS NODE_EXTRA_CA_CERTS; exec "$@")`
      : '  (unset NODE_OPTIONS NODE_EXTRA_CA_CERTS; exec "$@" </dev/null)',
    '  set -- "$?"',
    '  case $1 in',
    '    0 | 1) return "$1" ;;',
    '    *) tightlip_blocks "the check broke off with code $1, so not all was checked" ;;',
    '  esac',
    '}',
  ];
}
