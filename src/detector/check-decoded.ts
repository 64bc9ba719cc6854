import { dayOf } from './check-day.js';
import { fail, jsonSegment, pass, unknown } from './check.js';
import type { CheckResult } from './define.js';

type Json = Readonly<Record<string, unknown>>;

/** Base64 of either alphabet, as Latin-1 text. */
export const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('latin1');

/** Text from a token that may be shown: printable ASCII, at most 60 characters. */
export const shown = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 60);

/**
 * A check for base64 of JSON. `tells` gets the object and says what it tells (who, where), or null where it is another's. Text
 * that decodes to no JSON was cut or altered by hand: with a literal that fits it may still be shown, so that decides nothing.
 */
export const base64JsonCheck =
  (of: (token: string) => string, tells: (json: Json) => string | null) =>
  (token: string): CheckResult => {
    const json = jsonSegment(of(token));
    if (json === null) return unknown('what it holds cannot be read');
    const told = tells(json);
    return told === null ? fail('what it holds is that of another kind of token') : pass(told);
  };

/** A check for base64 of text: `tells` gets what it decodes to, and says what that tells, or null where it tells nothing. */
export const base64TextCheck =
  (of: (token: string) => string, tells: (text: string) => string | null) =>
  (token: string): CheckResult => {
    const told = tells(decoded(of(token)));
    return told === null ? unknown('what it decodes to cannot be read') : pass(told);
  };

/**
 * A check for base64 without padding of a number of bytes: the spare bits of its last character are zero in what a program
 * wrote. `parts` are the stretches of the token that were encoded one by one.
 */
export const wholeBytesCheck =
  (parts: (token: string) => readonly string[]) =>
  (token: string): CheckResult =>
    parts(token).every((part) => Buffer.from(part, 'base64').toString('base64url') === plain(part))
      ? pass('it decodes to whole bytes')
      : unknown('it does not decode to whole bytes');

const plain = (base64: string): string => base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

/** The end that the claims of a JWT set, for a check's result. */
export const endsOf = (claims: Json): { readonly ends?: number } => {
  const { exp } = claims;
  return typeof exp === 'number' && exp > 0 && exp < 1e11 ? { ends: exp } : {};
};

/** What `exp` or the like says, for `because`: ", valid until 2024-05-31", or nothing. */
export const until = (seconds: unknown): string =>
  typeof seconds === 'number' && seconds > 0 && seconds < 1e11 ? `, valid until ${dayOf(seconds)}` : '';
