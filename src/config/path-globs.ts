import { globMatcher } from './glob.js';

/**
 * What `include` and `exclude` mean by their globs: a glob without `/` speaks of names at any depth, and a folder stands for all
 * that is below it. Undefined where there are no globs.
 */
export function pathMatcher(globs: readonly string[]): ((path: string) => boolean) | undefined {
  if (globs.length === 0) return undefined;
  const patterns = globs.map((glob) => glob.replace(/^\.?\//, '').replace(/\/$/, ''));
  return globMatcher(
    patterns.flatMap((pattern) =>
      pattern.includes('/')
        ? [pattern, `${pattern}/**`]
        : [pattern, `**/${pattern}`, `${pattern}/**`, `**/${pattern}/**`],
    ),
  );
}
