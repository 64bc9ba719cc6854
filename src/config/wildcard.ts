/**
 * Matches a list of items against a pattern of elements and wildcards, each of which stands for any run of items. Only the last
 * wildcard is ever tried again, so it takes at most `pattern.length × items.length` steps: patterns of a scanned repository
 * cannot make it slow, as they can every backtracking regular expression.
 */
export function matchWildcards<E, I>(
  pattern: readonly (E | typeof ANY)[],
  items: ArrayLike<I>,
  matches: (element: E, item: I) => boolean,
): boolean {
  let [p, i] = [0, 0];
  let [retryP, retryI] = [-1, 0];
  while (i < items.length) {
    const element = pattern[p];
    if (element === ANY) {
      p += 1;
      [retryP, retryI] = [p, i];
    } else if (element !== undefined && matches(element, items[i] as I)) {
      [p, i] = [p + 1, i + 1];
    } else if (retryP >= 0) {
      retryI += 1;
      [p, i] = [retryP, retryI];
    } else return false;
  }
  return pattern.slice(p).every((element) => element === ANY);
}

/** Stands for any run of items, also none. */
export const ANY = Symbol('any run');
