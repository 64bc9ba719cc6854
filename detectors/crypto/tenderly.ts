// https://docs.tenderly.co/account/projects/how-to-generate-api-access-token
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tenderly.access-key',
  provider: 'Tenderly',
  title: 'Tenderly access key',
  severity: 'medium',
  shape: token`${base64url(32)}`,
  words: ['tenderly'],
  prior: 0.45,
  verify: {
    url: 'https://api.tenderly.co/api/v1/account/me/projects',
    method: 'GET',
    auth: { header: 'X-Access-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes a team’s projects, alerts and forks.',
  revoke: 'dashboard.tenderly.co → Settings → Authorization → Delete the key.',
  source: 'https://docs.tenderly.co/account/projects/how-to-generate-api-access-token',
});
