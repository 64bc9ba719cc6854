// https://developers.storychief.io/
import {
  ALPHABETS,
  bearer,
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

const shape = token`${made(dotted(900, 1100), (rng) => {
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
  id: 'storychief.api-key',
  provider: 'StoryChief',
  title: 'StoryChief API key',
  severity: 'medium',
  shape,
  words: ['storychief', 'story_chief', 'story-chief'],
  before: 52,
  prior: 0.7,
  check,
  random: false,
  verify: bearer('https://api.storychief.io/1.0/users'),
  about: 'Reads and publishes a company’s articles and posts.',
  revoke: 'Settings → API keys → Revoke.',
  source: 'https://developers.storychief.io/',
});
