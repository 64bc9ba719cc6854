import { pass, unknown } from './check.js';
import type { CheckResult } from './define.js';

const rotated = (value: number, by: number): number => ((value << by) | (value >>> (32 - by))) >>> 0;

/** Marvin32, the check sum of Microsoft's keys, folded to 32 bits. `seed` is eight ASCII characters that name a purpose. */
export function marvin32(bytes: Uint8Array, seed: Uint8Array): number {
  const view = new DataView(seed.buffer, seed.byteOffset, 8);
  let low = view.getUint32(4);
  let high = view.getUint32(0);
  const mix = (value: number): void => {
    low = (low + value) >>> 0;
    high = (high ^ low) >>> 0;
    low = (rotated(low, 20) + high) >>> 0;
    high = (rotated(high, 9) ^ low) >>> 0;
    low = (rotated(low, 27) + high) >>> 0;
    high = rotated(high, 19);
  };
  const padded = Buffer.concat([bytes, Buffer.from([0x80, 0, 0, 0])]);
  const words = Math.floor(bytes.length / 4) + 1;
  for (let word = 0; word < words; word++) mix(padded.readUInt32LE(word * 4));
  mix(0);
  return (low ^ high) >>> 0;
}

/** Four bytes of check sum, in the order in which keys hold them. */
function checkBytes(bytes: Uint8Array, seed: string): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(marvin32(bytes, Buffer.from(seed, 'ascii')));
  return sum;
}

/**
 * A check for keys whose last four bytes are a check sum of the others. Not every purpose is known, so that a key which fits
 * none of these `seeds` may still be one.
 * @see https://github.com/microsoft/security-utilities
 */
export const marvinCheck =
  (...seeds: readonly string[]) =>
  (token: string): CheckResult => {
    const bytes = Buffer.from(token, 'base64');
    const seed = seeds.find((name) => checkBytes(bytes.subarray(0, -4), name).equals(bytes.subarray(-4)));
    return seed === undefined
      ? unknown('its check sum is of no purpose that we know')
      : pass(`its check sum is right (made as ${seed.replace(/0+$/, '')})`);
  };

const YEAR = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The same for keys of 2024 and later, which hold the month of their making, and three bytes of the sum at 80. */
export function annotatedKeyCheck(token: string): CheckResult {
  const [year, month] = [YEAR.indexOf(token[58] ?? '?'), YEAR.indexOf(token[59] ?? '?')];
  const made = year >= 0 && month >= 0 && month < 12 ? `${2024 + year}-${String(month + 1).padStart(2, '0')}` : null;
  const body = Buffer.from(token.slice(0, 80), 'base64');
  const right = checkBytes(body, 'Default0')
    .subarray(0, 3)
    .equals(Buffer.from(token.slice(80, 84), 'base64'));
  if (right) return pass(`its check sum is right${made === null ? '' : `, made in ${made}`}`);
  return made === null ? unknown('the month in it is none') : pass(`it was made in ${made}`);
}
