// https://upcdatabase.org/api
import { keyed, token, upperHex } from '../../src/detector/index.js';

export default keyed({
  id: 'upcdatabase.api-key',
  provider: 'UPCDatabase',
  severity: 'low',
  shape: token`${upperHex(32)}`,
  words: ['upcdatabase', 'upc_database', 'upc-database'],
  before: 52,
  prior: 0.7,
  about: 'Uses up the product look-ups of the plan.',
  revoke: 'upcdatabase.org → Account → API keys → Delete.',
  source: 'https://upcdatabase.org/api',
});
