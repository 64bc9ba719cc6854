// https://help.voodoosms.com/en/collections/api
import { base62, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'voodoosms.api-key',
  provider: 'Voodoo SMS',
  severity: 'medium',
  shape: token`${base62(46)}`,
  words: ['voodoosms', 'voodoo_sms', 'voodoo-sms'],
  before: 52,
  prior: 0.7,
  verify: bearer('https://api.voodoosms.com/credits'),
  about: 'Sends text messages at the account’s cost.',
  revoke: 'voodoosms.com → API keys → Delete.',
  source: 'https://help.voodoosms.com/en/collections/api',
});
