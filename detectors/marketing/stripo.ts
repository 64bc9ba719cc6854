// https://api.stripo.email/
import {
  ALPHABETS,
  dotted,
  encodeJson,
  inHeader,
  jwtClaimsCheck,
  keyed,
  made,
  readJwt,
  token,
  unknown,
  type CheckResult,
} from '../../src/detector/index.js';

const shape = token`${made(
  dotted(180, 220),
  (rng) =>
    `${encodeJson({ alg: 'HS256' })}.${encodeJson({ securityContext: `{"apiKey":"${rng.text(ALPHABETS.base62.chars, 30)}","projectId":${100_000 + rng.int(900_000)}}` })}.${rng.text(ALPHABETS.base64url.chars, 43)}`,
)}`;
const check = (text: string): CheckResult =>
  readJwt(text) === null ? unknown('its claims cannot be read') : jwtClaimsCheck(text);

export default keyed({
  id: 'stripo.api-token',
  provider: 'Stripo',
  title: 'Stripo API token',
  severity: 'medium',
  shape,
  words: ['stripo'],
  before: 52,
  prior: 0.7,
  check,
  random: false,
  verify: inHeader('https://stripo.email/emailgeneration/v1/emails', 'Stripo-Api-Auth'),
  about: 'Reads and changes a company’s mail templates.',
  revoke: 'Project → Settings → Data service or API → renew the token.',
  source: 'https://api.stripo.email/',
});
