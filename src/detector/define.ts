import type { Severity } from '../model/index.js';
import type { CarrierName } from './carrier.js';
import type { Rng } from './rng.js';
import type { Shape } from './shape.js';

/** What an offline check says of a token that fits the shape. `fail` drops it; `because` is shown to people. */
export type CheckResult = {
  readonly verdict: 'pass' | 'fail' | 'unknown';
  readonly because: string;
  /** When the token ends, in Unix seconds, where it says so itself. */
  readonly ends?: number;
  /** It was laid out to be found: whoever uses it is seen. It is told as one, and never sent anywhere. */
  readonly canary?: true;
};

/** Words of which one must stand near a token that is too weak alone. Compared without regard to case. */
export type Near = {
  readonly words: readonly string[];
  /** How far before the token a word may end, in bytes (default 96). */
  readonly before?: number;
  /** How far after the token a word may begin, in bytes (default 0). */
  readonly after?: number;
};

/** A further half of a secret (a key id beside its key), looked for within `within` bytes (default 400) on either side. */
export type Companion = {
  readonly name: string;
  readonly shape: Shape;
  readonly within?: number;
  readonly required?: boolean;
};

/**
 * A read-only request that tells a live secret from a dead one. The secret stands in a header, never in the URL. `{name}` in the
 * URL, a header, a prefix or a user name stands for the part or piece of that name; without all of them there is no request.
 */
export type Recipe = {
  readonly url: string;
  readonly method: 'GET' | 'HEAD';
  /** `Basic` sends the secret as user name, with no password. */
  readonly auth: 'Bearer' | 'Basic' | 'token' | { readonly header: string; readonly prefix?: string } | UserAndPassword;
  /** Further headers that the service asks for: a version of its interface, the key that belongs to the secret. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Pieces of the token that are no secret and that the URL names: the data centre behind its hyphen, the host of its issuer
   * (never one outside the vendor's domain). Where one is empty there is no request.
   */
  readonly pieces?: (token: string) => Readonly<Record<string, string>>;
  readonly live: readonly number[];
  /** Empty where the same status can mean another region or kind of key: such an answer decides nothing. */
  readonly dead: readonly number[];
  /** Texts of the answer that decide where its status does not. */
  readonly body?: { readonly live?: string; readonly dead?: string };
};

/** The two halves of HTTP Basic: fixed text, `{name}` for a part, `{secret}` for the secret. */
export type UserAndPassword = { readonly user: string; readonly password: string };

export type Docs = {
  /** What was found and what a stranger could do with it, in one or two sentences. */
  readonly about: string;
  /** How a person revokes or rotates it. */
  readonly revoke: string;
  /** The vendor's page about it. */
  readonly source: string;
};

export type DetectorSpec = {
  /** `provider.kind`; the part before the dot is the file's name. */
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly shape: Shape;
  readonly docs: Docs;
  /** Seeded look-alikes that must stay silent. */
  readonly decoys: (rng: Rng) => readonly string[];
  readonly near?: Near;
  readonly parts?: readonly Companion[];
  readonly check?: (token: string) => CheckResult;
  readonly verify?: Recipe;
  /**
   * How sure the shape alone makes us, 0 to 1, before evidence: the share of true secrets among what fits. Left out, it
   * follows from the shape: a rare literal and a long random part are near certain, a bare run beside a word is not.
   */
  readonly prior?: number;
  /** Ids of detectors whose samples this one also fits; the one that claims wins where both match. */
  readonly claims?: readonly string[];
  /** Detectors of one family give the same secret the same fingerprint. The id by default. */
  readonly family?: string;
  /** The carriers that its samples can stand in, where not all (a key block cannot stand in a URL). */
  readonly carriers?: readonly CarrierName[];
  /** The name that samples are assigned to in the contract test; the first near word with `_KEY` by default. */
  readonly sampleName?: string;
  /** Why a literal of three bytes is rare enough here. Needed where the shape has one; others have four or more. */
  readonly shortLiteral?: string;
  /** True when the text must be random: a dictionary word or placeholder in it speaks strongly against it (the default). */
  readonly random?: boolean;
};

export type Detector = Omit<DetectorSpec, 'parts' | 'family'> & {
  readonly parts: readonly Companion[];
  readonly family: string;
};

const ID = /^[a-z0-9][a-z0-9-]*\.[a-z0-9][a-z0-9-]*$/;

/** Declares a detector. Throws where the declaration cannot work; the contract test proves the rest. */
export function defineDetector(spec: DetectorSpec): Detector {
  if (!ID.test(spec.id)) throw new TypeError(`${spec.id}: an id is provider.kind in lower case`);
  if (literalTexts(spec).length === 0) {
    throw new TypeError(`${spec.id}: a shape without a literal of its own needs words to stand near`);
  }
  return Object.freeze({ ...spec, parts: spec.parts ?? [], family: spec.family ?? spec.id });
}

/** The texts that wake a detector: its shape's literals, or else the words that it must stand near. */
export function literalTexts(spec: Pick<DetectorSpec, 'shape' | 'near'>): readonly string[] {
  const own = spec.shape.literals.map((literal) => (typeof literal === 'string' ? literal : literal.text));
  return own.length > 0 ? own : (spec.near?.words ?? []);
}

export const DEFAULT_NEAR_BEFORE = 96;
export const DEFAULT_PART_WITHIN = 400;
