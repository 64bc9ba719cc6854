// https://ipinfo.io/developers
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ipinfo.token',
  provider: 'IPinfo',
  title: 'IPinfo access token',
  severity: 'low',
  shape: token`${hex(14)}`,
  words: ['ipinfo'],
  prior: 0.45,
  verify: { url: 'https://ipinfo.io/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401, 403] },
  about: 'Looks up addresses at the plan of its owner; paid plans tell companies and carriers too.',
  revoke: 'Account → Token → Regenerate.',
  source: 'https://ipinfo.io/developers',
});
