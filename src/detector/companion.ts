import { alphabet } from './alphabet.js';
import type { Companion } from './define.js';
import { chars, dotted, oneOf } from './part.js';
import { token } from './token.js';

const LABELS = alphabet('lower-case letters, digits, - and .', '0-9', 'a-z', '.-');

/** The part `host`: a name under one of the vendor's domains, beside the token in the same settings. */
export const hostPart = (...domains: readonly string[]): Companion => ({
  name: 'host',
  shape: token`${chars(LABELS, 1, 100)}.${oneOf(...domains)}`,
});

/** The part `user`: the mail address of the account that the token belongs to. */
export const mailPart: Companion = { name: 'user', shape: token`${dotted(1, 64)}@${dotted(4, 80)}`, within: 200 };
