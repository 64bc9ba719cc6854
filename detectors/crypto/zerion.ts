// https://developers.zerion.io/reference/authentication
import { asUser, defineDetector, hex, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('zk_dev_', 'zk_prod_')}${hex(32)}`;

export default defineDetector({
  id: 'zerion.api-key',
  title: 'Zerion API key',
  provider: 'Zerion',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: asUser('https://api.zerion.io/v1/chains/', { live: [200, 429] }),
  docs: {
    about: 'Uses up the wallet look-ups of the plan.',
    revoke: 'dashboard.zerion.io → API keys → Delete.',
    source: 'https://developers.zerion.io/reference/authentication',
  },
});
