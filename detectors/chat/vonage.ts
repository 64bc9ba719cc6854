// https://developer.vonage.com/en/account/secret-management
import { base62, defineDetector, token } from '../../src/detector/index.js';

const shape = token`${base62(16)}`;

export default defineDetector({
  id: 'vonage.api-secret',
  title: 'Vonage (Nexmo) API secret',
  provider: 'Vonage',
  severity: 'high',
  shape,
  prior: 0.9,
  near: {
    words: [
      'nexmo_api_secret',
      'nexmo-api-secret',
      'nexmoapisecret',
      'vonage_api_secret',
      'vonage-api-secret',
      'vonageapisecret',
      'nexmo_secret',
      'vonage_secret',
      'nexmo',
      'vonage',
    ],
    before: 40,
  },
  sampleName: 'NEXMO_API_SECRET',
  decoys: (rng) => [`nexmo_api_secret=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'With its key, sends messages and calls at the account’s cost.',
    revoke: 'Vonage dashboard → API settings → Account credentials → rotate; at once.',
    source: 'https://developer.vonage.com/en/account/secret-management',
  },
});
