// https://docs.tenderly.co/account/projects/how-to-generate-api-access-token
import { base64url, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tenderly.access-key',
  provider: 'Tenderly',
  title: 'Tenderly access key',
  severity: 'medium',
  shape: token`${base64url(32)}`,
  words: ['tenderly'],
  prior: 0.45,
  verify: inHeader('https://api.tenderly.co/api/v1/account/me/projects', 'X-Access-Key'),
  about: 'Reads and changes a team’s projects, alerts and forks.',
  revoke: 'dashboard.tenderly.co → Settings → Authorization → Delete the key.',
  source: 'https://docs.tenderly.co/account/projects/how-to-generate-api-access-token',
});
