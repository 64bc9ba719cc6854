import { pass, unknown } from './check.js';
import type { CheckResult } from './define.js';

/** Seconds between which a service of today can have made something: 2009 to 2040. */
const [EARLIEST, LATEST] = [1_230_768_000, 2_208_988_800];

/** The day of a time in Unix seconds, as `2024-05-31`. */
export const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

export const isPlausibleTime = (seconds: number): boolean => seconds >= EARLIEST && seconds < LATEST;

/** A check for tokens that hold the time of their making: `read` gives it in Unix seconds. A time out of reach decides nothing. */
export const madeOn =
  (read: (token: string) => number | null) =>
  (token: string): CheckResult => {
    const at = read(token);
    return at !== null && isPlausibleTime(at)
      ? pass(`the id in it was made on ${dayOf(at)}`)
      : unknown('the id in it tells no date');
  };

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The number that digits of `alphabet` write, or null where one is none of them. */
function numberIn(text: string, alphabet: string): bigint | null {
  let value = 0n;
  for (const char of text) {
    const digit = alphabet.indexOf(char);
    if (digit < 0) return null;
    value = value * BigInt(alphabet.length) + BigInt(digit);
  }
  return value;
}

/** The time in the first ten characters of a ULID, in either case. @see https://github.com/ulid/spec */
export function ulidTime(text: string): number | null {
  const milliseconds = numberIn(text.slice(0, 10).toUpperCase(), CROCKFORD);
  return milliseconds === null || text.length < 26 ? null : Math.floor(Number(milliseconds) / 1000);
}

/** The time in the 27 characters of a KSUID. @see https://github.com/segmentio/ksuid */
export function ksuidTime(text: string): number | null {
  const value = text.length === 27 ? numberIn(text, BASE62) : null;
  return value === null || value >> 160n !== 0n ? null : Number(value >> 128n) + 1_400_000_000;
}

/** The time in a MongoDB object id of 24 hex digits. */
export const objectIdTime = (text: string): number | null =>
  /^[0-9a-f]{24}$/i.test(text) ? Number.parseInt(text.slice(0, 8), 16) : null;

/** The time in a snowflake: milliseconds since `epoch` (Unix milliseconds) above 22 bits. */
export const snowflakeTime = (digits: string, epoch: number): number | null =>
  /^\d{17,20}$/.test(digits) ? Math.floor((Number(BigInt(digits) >> 22n) + epoch) / 1000) : null;
