// https://docs.wise.com/api-docs/features/authentication-access
import { defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const shape = token`${uuid()}`;

export default defineDetector({
  id: 'wise.api-token',
  check: uuidCheck,
  title: 'Wise API token',
  provider: 'Wise',
  severity: 'critical',
  shape,
  near: {
    words: ['transferwise', 'wise_api', 'wise-api', 'wiseapi', 'wise_token', 'wise-token', 'wisetoken', 'wise.com'],
    before: 40,
  },
  sampleName: 'TRANSFERWISE_TOKEN',
  verify: { url: 'https://api.transferwise.com/v2/profiles', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [`request ${shape.sample(rng)}`, `transferwise_token=${shape.sample(rng).replace(/-/g, '')}`],
  docs: {
    about: 'Reads an account’s balances and statements, and may set up transfers.',
    revoke: 'Settings → API tokens → Delete; at once.',
    source: 'https://docs.wise.com/api-docs/features/authentication-access',
  },
});
