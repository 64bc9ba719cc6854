// https://docs.voicegain.ai/
import { ALPHABETS, bearer, jwtClaimsCheck, jwtShape, keyed, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwtShape({
  length: [170, 230],
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    accId: rng.text(ALPHABETS.hex.chars, 24),
    aud: rng.text(ALPHABETS.hex.chars, 20),
    iat: 1_600_000_000 + rng.int(1e8),
  }),
  signature: 43,
});
const check = unlessUnreadable(jwtClaimsCheck);

export default keyed({
  id: 'voicegain.api-key',
  provider: 'Voicegain',
  title: 'Voicegain API key',
  severity: 'medium',
  shape,
  words: ['voicegain'],
  before: 52,
  prior: 0.7,
  check,
  random: false,
  verify: bearer('https://api.voicegain.ai/v1/sa/config'),
  about: 'Transcribes calls at the account’s cost, and reads earlier transcripts.',
  revoke: 'Console → Settings → API security → Delete the token.',
  source: 'https://docs.voicegain.ai/',
});
