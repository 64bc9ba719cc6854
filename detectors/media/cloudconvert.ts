// https://cloudconvert.com/api/v2
import { ALPHABETS, defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  literals: ['eyJhbGciO', 'eyJ0eXAiO', 'eyJraWQiO'],
  claims: (rng) => ({ aud: '1', jti: rng.text(ALPHABETS.hex.chars, 80), scopes: ['user.read', 'task.write'] }),
});

export default defineDetector({
  id: 'cloudconvert.api-key',
  title: 'CloudConvert API key',
  provider: 'CloudConvert',
  severity: 'medium',
  shape: shape,
  near: { words: ['cloudconvert', 'cloud_convert', 'cloud-convert'], before: 96 },
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  claims: ['generic.jwt'],
  verify: {
    url: 'https://api.cloudconvert.com/v2/users/me',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
  decoys: (rng) => [`cloudconvert=${shape.sample(rng).slice(0, 40)}`, `checksum of the archive: ${shape.sample(rng)}`],
  docs: {
    about: 'Converts files at the account’s cost and reads those that were converted.',
    revoke: 'cloudconvert.com → Dashboard → Authorization → API keys → Delete.',
    source: 'https://cloudconvert.com/api/v2',
  },
});
