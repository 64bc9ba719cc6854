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

/** A secret as it goes from thread to thread. */
export type PackedSecret = {
  readonly bytes: Uint8Array;
  readonly family: string;
  readonly publicPrefix: number;
  readonly salt: string;
};

/**
 * What may be written down of a secret, to know it again: no part of it but the preview. `start` is 16 bits of a plain hash
 * of its first `START_BYTES` bytes, and `check` 32 bits of a keyed one: by them a text is told that does not hold it. Null for a
 * shorter one.
 */
export type SealedSecret = {
  readonly fingerprint: string;
  readonly preview: string;
  readonly length: number;
  readonly start: number | null;
  readonly check: string | null;
};

/** How many bytes `startHash` looks at. */
export const START_BYTES = 12;

/** FNV-1a of `START_BYTES` bytes from `at` on, folded to 16 bits. */
export function startHash(bytes: Uint8Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + START_BYTES; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return ((hash >>> 16) ^ hash) & 0xffff;
}

/** @see SealedSecret.check */
export const startCheck = (bytes: Uint8Array, at: number, salt: string = DEFAULT_SALT): string =>
  hmacSha256(salt, ['start\0', bytes.subarray(at, at + START_BYTES)])
    .subarray(0, 4)
    .toString('hex');

/**
 * A secret's bytes, opaque. Printing, serialising or inspecting one gives the preview; the bytes leave only by `reveal`.
 */
export class Secret {
  readonly #bytes: Uint8Array;
  readonly #salt: string;
  readonly #family: string;
  readonly #publicPrefix: number;
  #preview: string;
  #fingerprint: string | undefined;
  #sealed: SealedSecret | null = null;

  constructor(
    bytes: Uint8Array,
    options: { readonly family: string; readonly publicPrefix?: number; readonly salt?: string },
  ) {
    this.#bytes = bytes;
    this.#salt = options.salt ?? DEFAULT_SALT;
    this.#family = options.family;
    this.#publicPrefix = options.publicPrefix ?? 0;
    this.#preview = previewOf(bytes, options.publicPrefix ?? 0);
  }

  get preview(): string {
    return this.#preview;
  }

  /** 32 hex digits: HMAC-SHA-256 of detector family and bytes, cut to 128 bits. The same wherever the secret stands. */
  get fingerprint(): string {
    return (this.#fingerprint ??= fingerprintOf(this.#family, this.#bytes, this.#salt));
  }

  /** Length in bytes. */
  get length(): number {
    return this.#sealed?.length ?? this.#bytes.length;
  }

  /** Null when the bytes are at hand. */
  get sealed(): SealedSecret | null {
    return this.#sealed;
  }

  /** @throws Error for a sealed secret, whose bytes are not at hand. */
  reveal(_to: RevealTo): Uint8Array {
    if (this.#sealed !== null) throw new Error('The bytes of a sealed secret are not at hand.');
    return this.#bytes;
  }

  seal(): SealedSecret {
    if (this.#sealed !== null) return this.#sealed;
    const { fingerprint, preview, length } = this;
    const short = length < START_BYTES;
    const start = short ? null : startHash(this.#bytes, 0);
    return { fingerprint, preview, length, start, check: short ? null : startCheck(this.#bytes, 0, this.#salt) };
  }

  /** A secret that was met before, without its bytes. */
  static unseal(sealed: SealedSecret): Secret {
    const secret = new Secret(new Uint8Array(0), { family: '' });
    secret.#sealed = sealed;
    secret.#fingerprint = sealed.fingerprint;
    secret.#preview = sealed.preview;
    return secret;
  }

  /** For another thread of this process, because a thread is handed plain data only. Never for a file, a socket or a report. */
  pack(): PackedSecret {
    return { bytes: this.#bytes.slice(), family: this.#family, publicPrefix: this.#publicPrefix, salt: this.#salt };
  }

  static unpack({ bytes, ...options }: PackedSecret): Secret {
    return new Secret(bytes, options);
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
