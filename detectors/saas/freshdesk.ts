// https://developers.freshdesk.com/api/#authentication
import { asUser, base62, defineDetector, hostPart, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(20)}`;

export default defineDetector({
  id: 'freshdesk.api-key',
  check: notHash,
  verify: {
    ...asUser('https://{host}/api/v2/agents/me', { live: [200, 403] }),
    auth: { user: '{secret}', password: 'X' },
  },
  parts: [hostPart('freshdesk.com')],
  title: 'Freshdesk API key',
  provider: 'Freshdesk',
  severity: 'high',
  shape,
  prior: 0.93,
  near: {
    words: [
      'freshdesk_api',
      'freshdesk-api',
      'freshdeskapi',
      'freshdesk_key',
      'freshdesk-key',
      'freshdeskkey',
      'freshdesk_token',
      'freshservice_api',
      'freshservice-api',
      'freshserviceapi',
      'freshdesk',
    ],
    before: 40,
  },
  sampleName: 'FRESHDESK_API_KEY',
  decoys: (rng) => [`freshdesk_api_key=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Acts as its user: reads and answers customers’ tickets.',
    revoke: 'Profile settings → View API key → Reset; at once.',
    source: 'https://developers.freshdesk.com/api/#authentication',
  },
});
