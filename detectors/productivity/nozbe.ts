// https://nozbe.help/advancedfeatures/api/
import { base62, base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'nozbe.api-token',
  provider: 'Nozbe',
  title: 'Nozbe API token',
  severity: 'medium',
  shape: token`${base62(16)}_${base64url(64)}`,
  words: ['nozbe'],
  prior: 0.8,
  verify: {
    url: 'https://api4.nozbe.com/v1/api/users',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200],
    dead: [401],
  },
  about: 'Acts as its user on their projects and tasks.',
  revoke: 'Settings → API tokens → Delete.',
  source: 'https://nozbe.help/advancedfeatures/api/',
});
