import { fail, pass } from './check.js';
import { made, base64, type Part } from './part.js';
import type { CheckResult } from './define.js';

const PAIR = /^[\x21-\x39\x3b-\x7e]{1,128}:[\x20-\x7e]{1,}$/;

/** A check for the base64 of `user:password` in printable ASCII, as HTTP Basic and registries' settings write it. */
export function basicPairCheck(token: string): CheckResult {
  const text = Buffer.from(token, 'base64').toString('latin1');
  return PAIR.test(text)
    ? pass('it decodes to a user name and a password')
    : fail('it does not decode to a user name and a password');
}

/** `min` to `max` characters of such a pair. Samples are padded to whole groups, so that no `=` stands at their end. */
export const basicPair = (min: number, max: number): Part =>
  made(base64(min, max), (rng) => {
    const user = rng.text('abcdefghijklmnopqrstuvwxyz', 3 + rng.int(6));
    const room = 3 * Math.ceil(min / 4) + 3 * rng.int(5) + 6;
    return Buffer.from(
      `${user}:${rng.text('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789', room - user.length - 1)}`,
    ).toString('base64');
  });
