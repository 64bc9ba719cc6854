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
    ...(hook === 'commit-msg' ? TRAILER : []),
    ...(input ? INPUT_AGAIN : []),
  ];
}

/**
 * The hook before the commit left a line for the message, as `guard.trailer` asks for it. Not in an empty message: that is how a person calls
 * a commit off.
 */
const TRAILER = [
  'tightlip_trailer() {',
  '  tightlip_mac=${1%/*}/tightlip-trailer',
  '  [ -s "$tightlip_mac" ] || return 0',
  `  [ -n "$(sed '/^. -\\{24\\} >8 -\\{24\\}$/,$d' "$1" | git stripspace --strip-comments)" ] || return 0`,
  '  git interpret-trailers --in-place --no-divider --if-exists replace \\',
  '    --trailer "Tightlip-Seen: $(cat "$tightlip_mac")" "$1" && rm -f "$tightlip_mac"',
  '}',
  'tightlip_trailer "${1-}" || :',
] as const;

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
    // People type into a reason what they are stopped for. Without the program, words that are long or have a digit are left out.
    `  if printf '%s\\n' "$tightlip_reason" | LC_ALL=C grep -qiE '${MESSAGE_MARKS}'; then`,
    '    tightlip_shown=$(tightlip_run skip-reason 2>/dev/null) && [ -n "$tightlip_shown" ] ||',
    `      tightlip_shown=$(printf '%s' "$tightlip_reason" | LC_ALL=C sed 's/[^ ]\\{12,\\}/[...]/g; s/[^ ]*[0-9][^ ]*/[...]/g')`,
    '    tightlip_reason=$(tightlip_clean "$tightlip_shown")',
    '  fi',
    `  tightlip_tab=$(printf '\\t')`,
    '  if tightlip_log=$(git rev-parse --git-common-dir) && tightlip_log=$tightlip_log/tightlip &&',
    '    mkdir -p "$tightlip_log" && tightlip_lock && { tightlip_note "$1" && tightlip_unlock || { tightlip_unlock; false; }; }',
    '  then',
    `    printf '%s\\n' "tightlip: skipped, on record in $tightlip_log/journal.log" >&2`,
    '  else',
    // To skip once more would not help.
    `    printf '%s\\n' 'tightlip blocks this: the skip could not be recorded in the git folder.' >&2`,
    `    printf '%s\\n' "Make \${tightlip_log:-its folder tightlip} one that you may write to, then try again." >&2`,
    '    return 1',
    '  fi',
    '}',
    'tightlip_run() {',
    ...programSearch('return 1'),
    '  (unset NODE_OPTIONS NODE_EXTRA_CA_CERTS; exec "$@" </dev/null)',
    '}',
    ...lockFunctions(),
    ...noteFunction(),
  ];
}

/** As journal-lock.ts does it: one that nobody gives back for three seconds is taken, by one process at a time. */
function lockFunctions(): readonly string[] {
  return [
    'tightlip_owner() { cat "$tightlip_log/journal.lock/owner" 2>/dev/null || :; }',
    'tightlip_lock() {',
    '  tightlip_tries=0 tightlip_same=0 tightlip_held=',
    '  until mkdir "$tightlip_log/journal.lock" 2>/dev/null; do',
    '    [ -d "$tightlip_log/journal.lock" ] || [ "$tightlip_tries" -lt 5 ] || return 1',
    '    [ "$(tightlip_owner)" = "$tightlip_held" ] || { tightlip_held=$(tightlip_owner); tightlip_same=0; }',
    '    tightlip_tries=$((tightlip_tries + 1)) tightlip_same=$((tightlip_same + 1))',
    '    if [ "$tightlip_tries" -gt 150 ]; then rm -rf "$tightlip_log/journal.take"; return 1; fi',
    '    if [ "$tightlip_same" -gt 30 ] && mkdir "$tightlip_log/journal.take" 2>/dev/null; then',
    '      [ "$(tightlip_owner)" != "$tightlip_held" ] || rm -rf "$tightlip_log/journal.lock"',
    '      rmdir "$tightlip_log/journal.take"',
    '    else sleep 0.1 2>/dev/null || sleep 1; fi',
    '  done',
    '  tightlip_me="$$ $(date +%s)"',
    `  printf '%s\\n' "$tightlip_me" >"$tightlip_log/journal.lock/owner"`,
    '}',
    'tightlip_unlock() { [ "$(tightlip_owner)" != "$tightlip_me" ] || rm -rf "$tightlip_log/journal.lock"; }',
  ];
}

/** Adds a line to the journal as journal.ts does: its chain is git's name for the chain before it and the line. */
function noteFunction(): readonly string[] {
  return [
    'tightlip_note() {',
    '  tightlip_journal=$tightlip_log/journal.log',
    '  tightlip_last=$(tail -n 1 "$tightlip_journal" 2>/dev/null) || tightlip_last=',
    '  tightlip_chain=${tightlip_last##*"$tightlip_tab"}',
    // The hooks of one commit tell the same skip once.
    '  case ${tightlip_last%"$tightlip_tab"*} in',
    '    *"${tightlip_tab}skip$tightlip_tab"*"$tightlip_tab$tightlip_head$tightlip_tab$tightlip_reason") return 0 ;;',
    '  esac',
    '  tightlip_mark=$(cat "$tightlip_log/journal.head" 2>/dev/null) || tightlip_mark=',
    '  tightlip_mark=${tightlip_mark##* }',
    '  case $tightlip_mark in',
    `    '' | "$tightlip_chain") ;;`,
    // Lines are gone from the end, and that must stay to be seen; unless a process ended between the two files.
    '    *) tightlip_last=$(tail -n 2 "$tightlip_journal" 2>/dev/null | head -n 1) || tightlip_last=',
    '      [ "${tightlip_last##*"$tightlip_tab"}" = "$tightlip_mark" ] || tightlip_chain=$tightlip_mark ;;',
    '  esac',
    `  tightlip_line=$(printf '%s\\tskip\\t%s\\t%s\\t%s\\t%s\\t%s' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" \\`,
    '    "$(tightlip_clean "$(git config user.name || printf %s "${GIT_AUTHOR_NAME:--}")")" \\',
    '    "$(tightlip_clean "$(git config user.email || printf %s "${GIT_AUTHOR_EMAIL:--}")")" \\',
    '    "$tightlip_head" "$tightlip_reason")',
    `  tightlip_chain=$(printf '%s\\n%s\\n' "$tightlip_chain" "$tightlip_line" | git hash-object --stdin) || return 1`,
    `  [ -z "$(tail -c 1 "$tightlip_journal" 2>/dev/null)" ] || printf '\\n' >>"$tightlip_journal" || return 1`,
    `  printf '%s\\t%s\\n' "$tightlip_line" "$tightlip_chain" >>"$tightlip_journal" || return 1`,
    `  printf '%s %s\\n' "$(($(wc -l <"$tightlip_journal")))" "$tightlip_chain" >"$tightlip_log/journal.head"`,
    '}',
  ];
}

/** Puts the program before the arguments. */
const programSearch = (otherwise: string): readonly string[] => [
  '  if [ -x "$tightlip_node" ] && [ -f "$tightlip_program" ]; then',
  '    set -- "$tightlip_node" "$tightlip_program" "$@"',
  '  elif [ -x node_modules/.bin/tightlip ]; then',
  '    set -- node_modules/.bin/tightlip guard run "$@"',
  '  elif command -v tightlip >/dev/null 2>&1; then',
  '    set -- tightlip guard run "$@"',
  '  else',
  `    ${otherwise}`,
  '  fi',
];

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
    ...programSearch(`tightlip_blocks 'the tightlip program was not found'; return`),
    input
      ? `  printf '%s\\n' "$tightlip_input" | (unset NODE_OPTIONS NODE_EXTRA_CA_CERTS; exec "$@")`
      : '  (unset NODE_OPTIONS NODE_EXTRA_CA_CERTS; exec "$@" </dev/null)',
    '  set -- "$?"',
    '  case $1 in',
    '    0 | 1) return "$1" ;;',
    '    *) tightlip_blocks "the check broke off with code $1" ;;',
    '  esac',
    '}',
  ];
}
