// https://docs.voicegain.ai/
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

const shape = token`${made(
  dotted(170, 230),
  (rng) =>
    `${encodeJson({ alg: 'HS256', typ: 'JWT' })}.${encodeJson({ accId: rng.text(ALPHABETS.hex.chars, 24), aud: rng.text(ALPHABETS.hex.chars, 20), iat: 1_600_000_000 + rng.int(1e8) })}.${rng.text(ALPHABETS.base64url.chars, 43)}`,
)}`;
const check = (text: string): CheckResult =>
  readJwt(text) === null ? unknown('its claims cannot be read') : jwtClaimsCheck(text);

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
