/** Alternatives that one glob may stand for. */
const MOST_ALTERNATIVES = 100;
const INNERMOST = /(?<!\\)\{([^{}\\]*,[^{}\\]*)(?<!\\)\}/;

/**
 * `a{b,c}d` as `abd` and `acd`, braces within braces too. Braces without a comma stand for themselves. With more alternatives
 * than are taken, the glob is left as it is: `globProblem` tells the user before that.
 */
export function expandBraces(pattern: string): readonly string[] {
  return expand(pattern) ?? [pattern];
}

/** Why a glob cannot be used, in words that follow "a glob"; null when it can. */
export function globProblem(pattern: string): string | null {
  if (pattern.startsWith('!')) return 'cannot begin with "!"';
  return expand(pattern) === null ? `may stand for at most ${MOST_ALTERNATIVES} alternatives` : null;
}

function expand(pattern: string): readonly string[] | null {
  let open = new Set([pattern]);
  const done = new Set<string>();
  while (open.size > 0) {
    const next = new Set<string>();
    for (const one of open) {
      const braces = INNERMOST.exec(one);
      if (braces === null) done.add(one);
      else for (const way of waysOf(one, braces)) next.add(way);
      if (next.size + done.size > MOST_ALTERNATIVES) return null;
    }
    open = next;
  }
  return [...done];
}

const waysOf = (pattern: string, braces: RegExpExecArray): readonly string[] => {
  const before = pattern.slice(0, braces.index);
  const after = pattern.slice(braces.index + braces[0].length);
  return (braces[1] ?? '').split(',').map((way) => before + way + after);
};
