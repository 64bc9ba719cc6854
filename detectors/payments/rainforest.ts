// https://docs.rainforestpay.com/docs/api-keys
import { bearer, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'rainforest.api-key',
  provider: 'Rainforest Pay',
  severity: 'critical',
  shape: token`apikey_${hex(64)}`,
  words: ['rainforest', 'rainforestpay'],
  before: 96,
  verify: bearer('https://api.rainforestpay.com/v1/merchants?limit=1'),
  about: 'Takes payments, refunds them and reads the merchants of a platform.',
  revoke: 'Rainforest portal → Developers → API keys → Delete.',
  source: 'https://docs.rainforestpay.com/docs/api-keys',
});
