// https://help.zscaler.com/zia/getting-started-zia-api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zscaler.api-key',
  provider: 'Zscaler',
  severity: 'high',
  shape: token`${base62(12)}`,
  words: [
    'zscaler_api',
    'zscaler-api',
    'zscalerapi',
    'zscaler_key',
    'zia_api',
    'zia-api',
    'ziaapi',
    'zia_key',
    'zscaler_secret',
    'zscaler-key',
    'zscaler_token',
    'zscaler_',
  ],
  prior: 0.55,
  sampleName: 'ZSCALER_API_KEY',
  about: 'With an admin’s password, changes what a company’s web traffic may reach.',
  revoke: 'Administration → Cloud service API security → Regenerate.',
  source: 'https://help.zscaler.com/zia/getting-started-zia-api',
});
