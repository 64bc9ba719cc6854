import { DEFAULT_SALT, hmacSha256 } from '../model/index.js';

/** The base of the rolling hash: an odd number that the salt gives. */
export const rollBase = (salt: string | null): number =>
  hmacSha256(salt ?? DEFAULT_SALT, ['known/roll']).readUInt32LE(0) | 1;

const fold = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 16;

/** 16 bits of the polynomial of the bytes in `base`, modulo 2^32. */
export function rollOf(bytes: Uint8Array, base: number): number {
  let hash = 0;
  for (const byte of bytes) hash = (Math.imul(hash, base) + byte + 1) | 0;
  return fold(hash);
}

export type Window = {
  /** Bytes of the window. */
  readonly length: number;
  readonly base: number;
  /** Which rolling hashes are worth a look: 65,536 flags. */
  readonly wanted: Uint8Array;
};

/** Calls back with each place in `from` to `to` where a window begins whose rolling hash is wanted. */
export function rollAlong(
  bytes: Uint8Array,
  { length, base, wanted }: Window,
  { from, to, found }: { readonly from: number; readonly to: number; readonly found: (start: number) => void },
): void {
  if (to - from < length) return;
  let power = 1;
  for (let step = 0; step < length; step++) power = Math.imul(power, base);
  let hash = 0;
  for (let at = from; at < from + length; at++) hash = (Math.imul(hash, base) + (bytes[at] as number) + 1) | 0;
  for (let end = from + length; ; end++) {
    if (wanted[fold(hash)] === 1) found(end - length);
    if (end >= to) return;
    const gone = Math.imul((bytes[end - length] as number) + 1, power);
    hash = (Math.imul(hash, base) + (bytes[end] as number) + 1 - gone) | 0;
  }
}
