// https://apilayer.com/docs
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'apilayer.api-key',
  provider: 'APILayer',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['apilayer', 'api_layer', 'api-layer'],
  verify: {
    url: 'https://api.apilayer.com/number_verification/countries',
    method: 'GET',
    auth: { header: 'apikey' },
    live: [200],
    dead: [401],
  },
  about: 'Uses all look-ups that the account subscribed to.',
  revoke: 'apilayer.com → Account → API key → Regenerate.',
  source: 'https://apilayer.com/docs',
});
