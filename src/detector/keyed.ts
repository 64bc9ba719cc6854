import { defineDetector, type DetectorSpec, type Detector } from './define.js';
import { bareLookAlikes } from './look-alike.js';
import type { TokenShape } from './shape.js';

/** How far before a bare token the vendor's word may end, in bytes: the rest of its name, an assignment, a few words. */
const BEFORE = 48;

type Derived = 'shape' | 'near' | 'decoys' | 'docs' | 'title';

export type KeyedSpec = Omit<DetectorSpec, Derived> &
  DetectorSpec['docs'] & {
    readonly shape: TokenShape;
    /** The vendor's words as they stand in names of variables and in addresses; the first names the samples. */
    readonly words: readonly string[];
    /** How far before the token a word may end, in bytes (default 48). */
    readonly before?: number;
    /** How far after the token a word may begin, in bytes (default 0). */
    readonly after?: number;
    /** By default the provider's name and "API key". */
    readonly title?: string;
    readonly decoys?: DetectorSpec['decoys'];
  };

/**
 * A detector for a token that has no text of its own (bare hex, base 62, a UUID) and is known by its vendor's word before it.
 * Look-alikes that are too short, or stand beside another word, are its decoys unless it gives others.
 */
export function keyed(spec: KeyedSpec): Detector {
  const { words, before = BEFORE, after, about, revoke, source, title, decoys, ...rest } = spec;
  return defineDetector({
    ...rest,
    title: title ?? `${spec.provider} API key`,
    near: { words, before, ...(after === undefined ? {} : { after }) },
    decoys: decoys ?? bareLookAlikes(spec.shape, words[0] ?? ''),
    docs: { about, revoke, source },
  });
}
