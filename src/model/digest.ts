import type * as nodeCrypto from 'node:crypto';
import { createRequire } from 'node:module';

// Loading node:crypto costs the commit hook milliseconds, and a commit without a finding needs no digest.
const load = createRequire(import.meta.url);
const crypto = (): typeof nodeCrypto => load('node:crypto') as typeof nodeCrypto;

/** HMAC-SHA-256 of several pieces, one after the other. */
export function hmacSha256(key: string, pieces: readonly (string | Uint8Array)[]): Buffer {
  const hmac = crypto().createHmac('sha256', key);
  for (const piece of pieces) hmac.update(piece);
  return hmac.digest();
}

/** Hash of several pieces. */
export function hashOf(algorithm: 'sha1' | 'sha256', pieces: readonly (string | Uint8Array)[]): Buffer {
  const hash = crypto().createHash(algorithm);
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

/** The same in hex. */
export const hashHex = (algorithm: 'sha1' | 'sha256', pieces: readonly (string | Uint8Array)[]): string =>
  hashOf(algorithm, pieces).toString('hex');
