// https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm
import { defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const shape = token`${uuid()}`;

export default defineDetector({
  id: 'loggly.customer-token',
  check: uuidCheck,
  title: 'Loggly customer or API token',
  provider: 'Loggly',
  severity: 'medium',
  shape,
  near: { words: ['loggly'], before: 48 },
  decoys: (rng) => [`request ${shape.sample(rng)}`, `loggly_token=${shape.sample(rng).replace(/-/g, '')}`],
  docs: {
    about: 'Writes log lines into an account, or searches them.',
    revoke: 'Source setup → Customer tokens → Retire; at once.',
    source:
      'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  },
});
