// As in model/digest, this is loaded when it is called.
import { createPrivateKey, createPublicKey } from 'node:crypto';

/** The PKCS#8 head of an Ed25519 key, before its 32 bytes. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The public half of an Ed25519 seed of 32 bytes. */
export function ed25519Public(seed: Uint8Array): Buffer {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
}

/** Whether 64 bytes are a seed and its public half, as wallets store them. */
export const isEd25519Pair = (bytes: Uint8Array): boolean =>
  bytes.length === 64 && ed25519Public(bytes.subarray(0, 32)).equals(bytes.subarray(32));
