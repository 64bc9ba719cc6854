import { inspect } from 'node:util';

import { hmacSha256 } from './digest.js';

/**
 * Who may see the raw bytes: the scorer, a verification recipe, what takes secrets out of the names in a report, or the one door
 * that `--show-secrets` opens.
 */
export type RevealTo = 'score' | 'verify' | 'redact' | 'show';

/** Key of fingerprints where the configuration has no `salt`. Public by nature: it only keeps apart what must not be equal. */
export const DEFAULT_SALT = 'tightlip/fingerprint/1';

const FINGERPRINT_BYTES = 16;
const SHOWN_TAIL = 4;
const SHORTEST_SHOWN = 12;
const LONGEST_PREFIX = 12;

/**
 * A secret's bytes, opaque. Printing, serialising or inspecting one gives the preview; the bytes leave only by `reveal`.
 */
export class Secret {
  readonly #bytes: Uint8Array;
  readonly #salt: string;
  readonly #family: string;
  readonly preview: string;
  #fingerprint: string | undefined;

  constructor(
    bytes: Uint8Array,
    options: { readonly family: string; readonly publicPrefix?: number; readonly salt?: string },
  ) {
    this.#bytes = bytes;
    this.#salt = options.salt ?? DEFAULT_SALT;
    this.#family = options.family;
    this.preview = previewOf(bytes, options.publicPrefix ?? 0);
  }

  /** 32 hex digits: HMAC-SHA-256 of detector family and bytes, cut to 128 bits. The same wherever the secret stands. */
  get fingerprint(): string {
    return (this.#fingerprint ??= fingerprintOf(this.#family, this.#bytes, this.#salt));
  }

  /** Length in bytes. */
  get length(): number {
    return this.#bytes.length;
  }

  reveal(_to: RevealTo): Uint8Array {
    return this.#bytes;
  }

  toString(): string {
    return this.preview;
  }

  toJSON(): string {
    return this.preview;
  }

  [inspect.custom](): string {
    return `Secret(${this.preview})`;
  }
}

/** @see Secret.fingerprint */
export function fingerprintOf(family: string, bytes: Uint8Array, salt: string = DEFAULT_SALT): string {
  return hmacSha256(salt, [family, '\0', bytes]).subarray(0, FINGERPRINT_BYTES).toString('hex');
}

/**
 * What may be shown of a secret: its public prefix and its last four characters; nothing of a value under twelve characters.
 * At least half of the bytes always stay hidden.
 */
function previewOf(bytes: Uint8Array, publicPrefix: number): string {
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/[^\x21-\x7e]/g, '·');
  if (text.length < SHORTEST_SHOWN) return '…';
  const room = Math.floor(text.length / 2) - SHOWN_TAIL;
  const head = text.slice(0, Math.max(0, Math.min(publicPrefix, LONGEST_PREFIX, room)));
  return `${head}…${text.slice(-SHOWN_TAIL)}`;
}
