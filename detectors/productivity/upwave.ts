// https://upwavehq.github.io/api/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'upwave.api-token',
  provider: 'Upwave',
  title: 'Upwave API token',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['upwave'],
  before: 52,
  prior: 0.6,
  about: 'Reads and changes boards and cards of its user.',
  revoke: 'Upwave → Account → API → renew the token.',
  source: 'https://upwavehq.github.io/api/',
});
