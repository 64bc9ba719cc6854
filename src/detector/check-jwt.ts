import { fail, jsonSegment, jwtCheck, pass } from './check.js';
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
      ? pass(`its payload is that of ${who}`)
      : fail(`its payload is not that of ${who}`);
  };
