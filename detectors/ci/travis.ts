// https://docs.travis-ci.com/user/triggering-builds/
import { base64url, defineDetector, inHeader, notHash, token } from '../../src/detector/index.js';

const shape = token`${base64url(20, 22)}`;

export default defineDetector({
  id: 'travis.api-token',
  check: notHash,
  verify: inHeader('https://api.travis-ci.com/user', 'Authorization', {
    prefix: 'token ',
    headers: { 'Travis-API-Version': '3' },
    dead: [403],
  }),
  title: 'Travis CI API token',
  provider: 'Travis CI',
  severity: 'high',
  shape,
  prior: 0.9,
  near: {
    words: [
      'travis_token',
      'travis-token',
      'travistoken',
      'travis_api_token',
      'travis-api-token',
      'travisapitoken',
      'travis_access_token',
      'travis_pro_token',
      'travis login',
      'travis-ci',
      'travisci',
      'travis_ci',
    ],
    before: 40,
  },
  sampleName: 'TRAVIS_TOKEN',
  decoys: (rng) => [`travis_token=${shape.sample(rng).slice(0, 19)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Acts as its user: starts builds, reads their logs and sets variables.',
    revoke: 'Profile → Settings → API authentication → Regenerate; at once.',
    source: 'https://docs.travis-ci.com/user/triggering-builds/',
  },
});
