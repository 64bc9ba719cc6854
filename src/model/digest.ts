// Loading this costs milliseconds: the commit hook's loader puts it off until a digest is asked for.
import { createHash, createHmac } from 'node:crypto';

/** HMAC-SHA-256 of several pieces, one after the other. */
export function hmacSha256(key: string, pieces: readonly (string | Uint8Array)[]): Buffer {
  const hmac = createHmac('sha256', key);
  for (const piece of pieces) hmac.update(piece);
  return hmac.digest();
}

/** Hash of several pieces. */
export function hashOf(algorithm: 'sha1' | 'sha256', pieces: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash(algorithm);
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

/** The same in hex. */
export const hashHex = (algorithm: 'sha1' | 'sha256', pieces: readonly (string | Uint8Array)[]): string =>
  hashOf(algorithm, pieces).toString('hex');
