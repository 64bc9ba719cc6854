import type { Severity } from '../model/index.js';

/** A detector as a team declares it. All texts are as in `tightlip.toml`; names there have `_` where these have capitals. */
export type CustomSpec = {
  readonly id: string;
  readonly title: string | null;
  readonly severity: Severity;
  /** The notation of the reference pages: `acme_<32 base62>`. Either this or `pattern`. */
  readonly format: string | null;
  /** An RE2 pattern whose first group, or whole match, is the secret. */
  readonly pattern: string | null;
  readonly ignoreCase: boolean;
  /** Texts of which each match holds one, at least four bytes long. */
  readonly literals: readonly string[];
  /** The longest match, in bytes. */
  readonly maxLength: number;
  /** Words of which one must stand near. */
  readonly near: readonly string[];
  readonly nearBefore: number;
  readonly nearAfter: number;
  readonly parts: readonly CustomPart[];
  readonly checks: readonly string[];
  /** Least Shannon entropy of the secret, in bits a character. */
  readonly entropy: number | null;
  /** Share of true secrets among what fits, 0 to 1. */
  readonly confidence: number | null;
  /** Values that are none: patterns of which one fits the whole secret, and words that it may not hold. */
  readonly allowValues: readonly string[];
  readonly allowWords: readonly string[];
  readonly about: string | null;
  readonly revoke: string | null;
  readonly docs: string | null;
  /** Texts in which it must, and must not, find something; `<32 base62>` in them stands for made-up text. */
  readonly found: readonly string[];
  readonly clean: readonly string[];
};

export type CustomPart = {
  readonly name: string;
  readonly format: string;
  readonly within: number;
  readonly required: boolean;
};
