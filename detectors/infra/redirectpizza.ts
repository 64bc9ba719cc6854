// https://redirect.pizza/docs
import { base62, bearer, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`rpa_${base62(30)}`;

export default defineDetector({
  id: 'redirectpizza.api-token',
  title: 'redirect.pizza API token',
  provider: 'redirect.pizza',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: bearer('https://redirect.pizza/api/v1/domains'),
  docs: {
    about: 'Changes where the domains of an account lead to.',
    revoke: 'redirect.pizza → Team settings → API tokens → Delete.',
    source: 'https://redirect.pizza/docs',
  },
});
