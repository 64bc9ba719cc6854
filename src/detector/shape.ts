import type { Span } from '../model/index.js';
import type { Rng } from './rng.js';
import type { Variant } from './variant.js';

/** A text that the prefilter looks for without regard to case. `offset` is its distance from the token's start in bytes. */
export type Literal = { readonly text: string; readonly offset: number };

type ShapeBase = {
  /** The longest token, in bytes. */
  readonly maxLength: number;
  /** The format in words, for the documentation. */
  readonly format: string;
  /** How many characters at the token's start are the same in every token, and may be shown. */
  readonly publicPrefix: number;
  sample(rng: Rng): string;
};

/** A shape written with the `token` grammar: matched at the place that a literal's offset gives. */
export type TokenShape = ShapeBase & {
  readonly kind: 'token';
  readonly literals: readonly Literal[];
  readonly variants: readonly Variant[];
  /** The whole token as an RE2 pattern without anchors, for variants that need going back. */
  readonly source: string;
  /** Bytes that may not stand right before and right after the token. */
  readonly notBefore: Uint8Array;
  readonly notAfter: Uint8Array;
  /** False when the check characters of a token that fits the shape are wrong; null where the shape has none. */
  readonly verifyChecksum: ((token: string) => boolean) | null;
};

/** A shape by hand, for formats beyond the grammar: an RE2 pattern whose first group (or whole match) is the secret. */
export type PatternShape = ShapeBase & {
  readonly kind: 'pattern';
  readonly literals: readonly string[];
  readonly source: string;
  readonly ignoreCase: boolean;
  /** Literals are found in upper and lower case; true where only those count that are written as here. */
  readonly exactCase: boolean;
  /** How far the match may reach before and after the literal, in bytes. */
  readonly before: number;
  readonly after: number;
};

/** One hit of a finder's literal, and the bounds that the finder may look at: nothing below `from`, nothing from `to` on. */
export type FinderHit = {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

/** What a finder found: the secret, and all that had to stand there for it to be one. */
export type Found = { readonly span: Span; readonly extent: Span };

/** A shape as code, for what is a grammar of its own (assignments, key blocks, URLs). It must look only inside its bounds. */
export type FinderShape = ShapeBase & {
  readonly kind: 'finder';
  readonly literals: readonly string[];
  readonly before: number;
  readonly after: number;
  find(hit: FinderHit): readonly Found[];
};

export type Shape = TokenShape | PatternShape | FinderShape;

/** The largest reach that a detector may declare, in bytes each side: what keeps windows exact and memory bounded. */
export const MAX_REACH = 16 * 1024;
