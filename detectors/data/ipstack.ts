// https://ipstack.com/documentation
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ipstack.access-key',
  provider: 'ipstack',
  title: 'ipstack access key',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['ipstack'],
  about: 'Uses the monthly requests of the account that it belongs to.',
  revoke: 'Dashboard → API access key → Reset.',
  source: 'https://ipstack.com/documentation',
});
