import type { OnHit } from './scan-literals.js';
import { distinctCandidates, type Matcher } from './matcher.js';

/** Two matchers as one: the built-in detectors with their prepared literals, and a team's own, whose literals follow. */
export function joinMatchers(first: Matcher, second: Matcher): Matcher {
  const { count } = first;
  const inOrder = (read: (matcher: Matcher, onHit: OnHit) => void, onHit: OnHit): void => {
    const hits: (readonly [literal: number, end: number])[] = [];
    read(first, (literal, end) => hits.push([literal, end]));
    const own = hits.length;
    read(second, (literal, end) => hits.push([literal + count, end]));
    // Both lists are in order of their ends already.
    if (hits.length > own) hits.sort((a, b) => a[1] - b[1]);
    for (const [literal, end] of hits) onHit(literal, end);
  };
  return {
    match: (view) => distinctCandidates([...first.match(view), ...second.match(view)]),
    literals: (bytes, onHit) => inOrder((matcher, hit) => matcher.literals(bytes, hit), onHit),
    literalsTouching: (bytes, onHit, window) =>
      inOrder((matcher, hit) => matcher.literalsTouching(bytes, hit, window), onHit),
    candidatesAt: (view, literal, end) =>
      literal < count ? first.candidatesAt(view, literal, end) : second.candidatesAt(view, literal - count, end),
    reachOf: (literal) => (literal < count ? first.reachOf(literal) : second.reachOf(literal - count)),
    lengthOf: (literal) => (literal < count ? first.lengthOf(literal) : second.lengthOf(literal - count)),
    count: count + second.count,
  };
}
