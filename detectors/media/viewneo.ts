// https://www.viewneo.com/en/api
import {
  ALPHABETS,
  dotted,
  encodeJson,
  jwtClaimsCheck,
  keyed,
  made,
  readJwt,
  token,
  unknown,
  type CheckResult,
} from '../../src/detector/index.js';

const shape = token`${made(dotted(870, 1400), (rng) => {
  const iat = 1_600_000_000 + rng.int(100_000_000);
  const claims = {
    aud: rng.text('123456789', 2),
    jti: rng.text(ALPHABETS.hex.chars, 80),
    iat,
    nbf: iat,
    exp: iat + 31_536_000,
    sub: rng.text('123456789', 6),
    scopes: [],
  };
  return `${encodeJson({ typ: 'JWT', alg: 'RS256' })}.${encodeJson(claims)}.${rng.text(ALPHABETS.base64url.chars, 683)}`;
})}`;
const check = (text: string): CheckResult =>
  readJwt(text) === null ? unknown('its claims cannot be read') : jwtClaimsCheck(text);

export default keyed({
  id: 'viewneo.access-token',
  provider: 'viewneo',
  title: 'viewneo access token',
  severity: 'medium',
  shape,
  words: ['viewneo'],
  before: 52,
  prior: 0.7,
  check,
  random: false,
  about: 'Changes what a company’s screens show.',
  revoke: 'viewneo → Account → API → Revoke the token.',
  source: 'https://www.viewneo.com/en/api',
});
