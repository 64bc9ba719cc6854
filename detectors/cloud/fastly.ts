// https://docs.fastly.com/en/guides/using-api-tokens
import { bareLookAlikes, base64url, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base64url(32)}`;

export default defineDetector({
  id: 'fastly.api-token',
  title: 'Fastly API token',
  provider: 'Fastly',
  severity: 'critical',
  shape,
  check: notHash,
  decoys: bareLookAlikes(shape, 'fastly_api_token'),
  near: { words: ['fastly'], before: 52 },
  verify: {
    url: 'https://api.fastly.com/tokens/self',
    method: 'GET',
    auth: { header: 'Fastly-Key' },
    live: [200],
    dead: [401, 403],
  },
  docs: {
    about: 'Changes what the services of the account serve to every visitor, as far as its scope reaches.',
    revoke: 'Control panel → Account → API tokens → Delete; at once.',
    source: 'https://docs.fastly.com/en/guides/using-api-tokens',
  },
});
