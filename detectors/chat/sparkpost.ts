// https://support.sparkpost.com/docs/getting-started/create-api-keys
import { base62, defineDetector, token } from '../../src/detector/index.js';

const shape = token`${base62(40)}`;

export default defineDetector({
  id: 'sparkpost.api-key',
  title: 'SparkPost API key',
  provider: 'SparkPost',
  severity: 'critical',
  shape,
  near: { words: ['sparkpost'], before: 52 },
  verify: {
    url: 'https://api.sparkpost.com/api/v1/account',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200, 403],
    dead: [401],
  },
  decoys: (rng) => [`sparkpost_key=${rng.text('0123456789abcdef', 39)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'Sends mail in a company’s name from its own domain, which serves phishing.',
    revoke: 'Configuration → API keys → Delete; at once.',
    source: 'https://support.sparkpost.com/docs/getting-started/create-api-keys',
  },
});
