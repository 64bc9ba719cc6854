import { ALPHABETS } from './alphabet.js';
import { encodeJson } from './check-jwt.js';
import { dotted, made } from './part.js';
import type { Rng } from './rng.js';
import type { TokenShape } from './shape.js';
import { token } from './token.js';

type Json = Readonly<Record<string, unknown>>;

/** What a vendor's JWTs are made of; lengths in characters. */
export type JwtParts = {
  readonly length: readonly [min: number, max: number];
  readonly header: Json;
  readonly claims: (rng: Rng) => Json;
  readonly signature: number;
};

/** The shape of a JWT that only its vendor's name beside it gives away: nothing in it says whose it is. */
export const jwtShape = ({ length: [min, max], header, claims, signature }: JwtParts): TokenShape =>
  token`${made(
    dotted(min, max),
    (rng) => `${encodeJson(header)}.${encodeJson(claims(rng))}.${rng.text(ALPHABETS.base64url.chars, signature)}`,
  )}`;

/** The access tokens of Laravel Passport, which many services hand out under their own name. */
export const passportShape = (min: number, max: number): TokenShape =>
  jwtShape({ length: [min, max], header: { typ: 'JWT', alg: 'RS256' }, claims: passportClaims, signature: 683 });

function passportClaims(rng: Rng): Json {
  const iat = 1_600_000_000 + rng.int(100_000_000);
  return {
    aud: rng.text('123456789', 2),
    jti: rng.text(ALPHABETS.hex.chars, 80),
    iat,
    nbf: iat,
    exp: iat + 31_536_000,
    sub: rng.text('123456789', 6),
    scopes: [],
  };
}
