import { endsOf, until } from './check-decoded.js';
import { fail, jsonSegment, jwtCheck, pass, unknown } from './check.js';
import type { CheckResult } from './define.js';
import { base64url, made, type Part } from './part.js';
import type { Rng } from './rng.js';

type Json = Readonly<Record<string, unknown>>;

/** The base64url of an object's JSON, as the header of a JSON Web Token holds it. */
export const encodeJson = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A base64url segment that holds JSON; samples hold what `make` gives, without the `opening` that the template spells out. */
export const jsonPart = (make: (rng: Rng) => Json, opening = '', max = 2000): Part =>
  made(base64url(8, max), (rng) => encodeJson(make(rng)).slice(opening.length));

/** A check for tokens whose payload `tells` who issued them; `who` names the issuer to people. */
export const jwtFrom =
  (who: string, tells: (payload: Json) => boolean) =>
  (token: string): CheckResult => {
    const plain = jwtCheck(token);
    if (plain.verdict === 'fail') return plain;
    const payload = jsonSegment(token.split('.')[1] ?? '');
    return payload !== null && tells(payload)
      ? { ...pass(`its payload is that of ${who}${until(payload['exp'])}`), ...endsOf(payload) }
      : fail(`its payload is not that of ${who}`);
  };

/**
 * The same for tokens that stand beside their vendor's name: what cannot be read was cut or altered by hand, and decides
 * nothing, since the name tells whose it is.
 */
export const jwtBeside = (who: string, tells: (payload: Json) => boolean): ((token: string) => CheckResult) =>
  unlessUnreadable(jwtFrom(who, tells));

/** A check that is asked only about JWTs whose header and claims can be read. */
export const unlessUnreadable =
  (check: (token: string) => CheckResult) =>
  (token: string): CheckResult =>
    isReadable(token) ? check(token) : unknown('its claims cannot be read');

const isReadable = (token: string): boolean => {
  const [header = '', payload = ''] = token.split('.');
  return jsonSegment(header) !== null && jsonSegment(payload) !== null;
};

/**
 * A check for tokens with a JWT behind a prefix of their own: its claims are told. What cannot be read was cut or altered by
 * hand, and decides nothing, since the prefix is the vendor's.
 */
export const prefixedJwtCheck =
  (jwtOf: (token: string) => string) =>
  (token: string): CheckResult => {
    const [header = '', payload = ''] = jwtOf(token).split('.');
    const claims = jsonSegment(header) === null ? null : jsonSegment(payload);
    return claims === null
      ? unknown('the JWT in it cannot be read')
      : { ...pass(`the JWT in it can be read${until(claims['exp'])}`), ...endsOf(claims) };
  };
