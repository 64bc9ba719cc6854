import {
  DEFAULT_NEAR_BEFORE,
  DEFAULT_PART_WITHIN,
  type Companion,
  type Detector,
  type Near,
  type PatternShape,
  type Shape,
  type TokenShape,
} from '../detector/index.js';
import type { Span } from '../model/index.js';
import { isNear, isOwnWord } from './near.js';
import { holdsRun } from './run.js';
import { asciiWindow, type Regex, type RegexEngine } from './regex.js';
import { tokenMatcher, type TokenMatcher } from './token-matcher.js';

/** A literal of a detector at `start` to `end`; `offset` is its distance from the token's start where it has one. */
export type Wake = { readonly start: number; readonly end: number; readonly offset: number };

/** What one detector sees where one of its literals stands. */
export type Sight = { readonly span: Span; readonly extent: Span };

/** A detector made ready to run: compiled when it is first woken. */
export type Woken = (bytes: Uint8Array, wake: Wake) => readonly Sight[];

/** Tells without making anything that nothing is to be seen at a literal: nearly all literals end here. Null for shapes that cannot tell. */
export type QuickLook = ((bytes: Uint8Array, wake: Wake) => boolean) | null;

export function quickLook({ shape, near }: Pick<Detector, 'shape' | 'near'>, engine: RegexEngine): QuickLook {
  if (shape.kind !== 'token') return null;
  if (shape.literals.length === 0) return noRunBeside(shape, near);
  if (!shape.variants.every((variant) => variant.deterministic)) return null;
  const { endOf } = tokenMatcher(shape, engine);
  return (bytes, wake) => endOf(bytes, wake.start - wake.offset) < 0;
}

/** A word without a run of the token's bytes beside it, long enough to hold one, tells nothing. */
function noRunBeside(shape: TokenShape, near: Near | undefined): QuickLook {
  const set = new Uint8Array(256);
  for (const { runs } of shape.variants)
    for (const run of runs) for (let byte = 0; byte < 256; byte++) if (run.set[byte] === 1) set[byte] = 1;
  const run = { set, length: Math.min(...shape.variants.map((variant) => variant.min)) };
  const ahead = near?.before ?? DEFAULT_NEAR_BEFORE;
  const back = near?.after ?? 0;
  return (bytes, { start, end }) =>
    !holdsRun(bytes, run, end, end + ahead + run.length) &&
    (back === 0 || !holdsRun(bytes, run, start - back - shape.maxLength, start));
}

const bare = (span: Span): Sight => ({ span, extent: span });

/** The function that runs a detector's shape round a literal, its near words considered. */
export function wokenBy(detector: Pick<Detector, 'shape' | 'near'>, engine: RegexEngine): Woken {
  const see = sightOf(detector, engine);
  const { near, shape } = detector;
  if (!near || shape.literals.length === 0) return see;
  return (bytes, wake) => see(bytes, wake).filter((sight) => isNear(near, bytes, sight.span));
}

function sightOf({ shape, near }: Pick<Detector, 'shape' | 'near'>, engine: RegexEngine): Woken {
  switch (shape.kind) {
    case 'token': {
      const matcher = tokenMatcher(shape, engine);
      if (shape.literals.length > 0) {
        return (bytes, wake) => {
          const token = matcher.at(bytes, wake.start - wake.offset);
          return token === null ? [] : [bare(token)];
        };
      }
      return besideWord(matcher, { ahead: near?.before ?? DEFAULT_NEAR_BEFORE, back: near?.after ?? 0, shape });
    }
    case 'pattern':
      return patternSight(shape, engine);
    case 'finder':
      return (bytes, wake) =>
        shape.find({
          bytes,
          start: wake.start,
          end: wake.end,
          from: Math.max(0, wake.start - shape.before),
          to: Math.min(bytes.length, wake.end + shape.after),
        });
  }
}

type Beside = { readonly ahead: number; readonly back: number; readonly shape: TokenShape };

/** Tokens beside the word that woke their detector; the word is part of what had to stand there. */
function besideWord(matcher: TokenMatcher, { ahead, back, shape }: Beside): Woken {
  return (bytes, { start, end }) => {
    if (!isOwnWord(bytes, start, end)) return NOTHING;
    const after = matcher.within(bytes, end, end + ahead + 1);
    const before =
      back === 0
        ? []
        : matcher
            .within(bytes, start - back - shape.maxLength, start)
            .filter((token) => token.end <= start && start - token.end <= back);
    return [...after, ...before].map((span) => ({
      span,
      extent: { start: Math.min(start, span.start), end: Math.max(end, span.end) },
    }));
  };
}

const NOTHING: readonly Sight[] = [];

function patternSight(shape: PatternShape, engine: RegexEngine): Woken {
  let regex: Regex | undefined;
  return (bytes, wake) => {
    regex ??= engine.compile(shape.source, shape.ignoreCase);
    const from = Math.max(0, wake.start - shape.before);
    const window = asciiWindow(bytes, from, Math.min(bytes.length, wake.end + shape.after));
    return matchRound(regex, window, { start: wake.start - from, end: wake.end - from }).map(({ span, extent }) => ({
      span: { start: span.start + from, end: span.end + from },
      extent: { start: extent.start + from, end: extent.end + from },
    }));
  };
}

/** The first match that covers the literal: what stands wholly before it has a literal, and so a window, of its own. */
function matchRound(regex: Regex, window: Buffer, literal: Span): readonly Sight[] {
  let from = 0;
  while (from <= literal.start) {
    const match = regex.exec(window.subarray(from));
    if (match === null || match.start + from > literal.start) return [];
    if (match.end + from >= literal.end) {
      return [
        {
          span: { start: match.secretStart + from, end: match.secretEnd + from },
          extent: { start: match.start + from, end: match.end + from },
        },
      ];
    }
    from += Math.max(match.end, match.start + 1);
  }
  return [];
}

/** The place of a further half nearest to the secret, or null. */
export function companionFinder(
  companion: Companion,
  engine: RegexEngine,
): (bytes: Uint8Array, at: Span) => Span | null {
  const seek = seekerOf(companion.shape, engine);
  const within = companion.within ?? DEFAULT_PART_WITHIN;
  return (bytes, at) => {
    const places = seek(bytes, Math.max(0, at.start - within), Math.min(bytes.length, at.end + within)).filter(
      (place) => place.end <= at.start || place.start >= at.end,
    );
    return places.toSorted((a, b) => distance(a, at) - distance(b, at))[0] ?? null;
  };
}

const distance = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : a.start - b.end);

function seekerOf(shape: Shape, engine: RegexEngine): (bytes: Uint8Array, from: number, to: number) => readonly Span[] {
  if (shape.kind === 'token') {
    const matcher = tokenMatcher(shape, engine);
    return (bytes, from, to) => matcher.within(bytes, from, to).filter((place) => place.end <= to);
  }
  if (shape.kind === 'finder') throw new TypeError('a further half needs a token or pattern shape');
  let regex: Regex | undefined;
  return (bytes, from, to) => {
    regex ??= engine.compile(shape.source, shape.ignoreCase);
    const found: Span[] = [];
    const window = asciiWindow(bytes, from, to);
    for (let at = 0; at < window.length;) {
      const match = regex.exec(window.subarray(at));
      if (match === null) break;
      found.push({ start: from + at + match.secretStart, end: from + at + match.secretEnd });
      at += Math.max(match.end, match.start + 1);
    }
    return found;
  };
}
