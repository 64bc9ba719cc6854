// https://support.atera.com/hc/en-us/articles/219083397
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'atera.api-key',
  provider: 'Atera',
  severity: 'high',
  shape: token`${base36(32)}`,
  words: ['atera'],
  verify: {
    url: 'https://app.atera.com/api/v3/alerts',
    method: 'GET',
    auth: { header: 'X-API-KEY' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes the customers, devices and tickets that a company looks after.',
  revoke: 'Admin → Data management → API → Reset.',
  source: 'https://support.atera.com/hc/en-us/articles/219083397',
});
