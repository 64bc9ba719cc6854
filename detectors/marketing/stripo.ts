// https://api.stripo.email/
import { ALPHABETS, inHeader, jwtClaimsCheck, jwtShape, keyed, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwtShape({
  length: [180, 220],
  header: { alg: 'HS256' },
  claims: (rng) => ({
    securityContext: `{"apiKey":"${rng.text(ALPHABETS.base62.chars, 30)}","projectId":${100_000 + rng.int(900_000)}}`,
  }),
  signature: 43,
});
const check = unlessUnreadable(jwtClaimsCheck);

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
