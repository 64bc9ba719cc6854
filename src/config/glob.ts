import { expandBraces } from './glob-braces.js';
import { parseSegment } from './glob-segment.js';
import type { CharacterTest } from './glob-segment.js';
import { ANY, matchWildcards } from './wildcard.js';

type Segment = readonly (CharacterTest | typeof ANY)[];

/**
 * A predicate that tells whether a path (`/` between its parts, relative to the repository) matches one of the globs.
 * `*` and `?` stay within one part and match a leading dot too, `**` as a part stands for any number of parts, `[a-z]` and `[!a-z]`
 * are one character, `{a,b}` is either; a glob that ends with `/` is all below that folder; `\` takes the next character as it is.
 * Globs match the whole path. The time is bounded by the product of the two lengths, whatever the glob.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns.flatMap((pattern) => expandBraces(pattern).map(compileGlob));
  return (path) => {
    const parts = path.split('/');
    return compiled.some((glob) => matchWildcards(glob, parts, matchSegment));
  };
}

/** A folder's `**` at the end is what lies below the folder: a file of that name is not meant. */
function compileGlob(pattern: string): readonly (Segment | typeof ANY)[] {
  const whole = pattern
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/$/, '/**')
    .replace(/\/\*\*$/, '/**/*');
  return whole.split('/').map((part) => (part === '**' ? ANY : parseSegment(part)));
}

const matchSegment = (segment: Segment, part: string): boolean =>
  matchWildcards(segment, part, (test, character) => test(character));
