// https://twelvedata.com/docs#authentication
import { base36, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'twelvedata.api-key',
  provider: 'Twelve Data',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['twelvedata', 'twelve_data', 'twelve-data'],
  before: 52,
  prior: 0.8,
  verify: inHeader('https://api.twelvedata.com/api_usage', 'Authorization', { prefix: 'apikey ' }),
  about: 'Uses up the market-data credits of the plan.',
  revoke: 'twelvedata.com/account/api-keys → Revoke.',
  source: 'https://twelvedata.com/docs#authentication',
});
