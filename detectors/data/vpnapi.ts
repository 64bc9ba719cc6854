// https://vpnapi.io/api-documentation
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'vpnapi.api-key',
  provider: 'vpnapi.io',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['vpnapi', 'vpn_api', 'vpn-api'],
  before: 52,
  prior: 0.6,
  about: 'Uses up the address look-ups of the plan.',
  revoke: 'vpnapi.io → Dashboard → API keys → Delete.',
  source: 'https://vpnapi.io/api-documentation',
});
