// https://developer.geckoboard.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'geckoboard.api-key',
  provider: 'Geckoboard',
  severity: 'low',
  shape: token`${base62(44)}`,
  words: ['geckoboard'],
  verify: { url: 'https://api.geckoboard.com/', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  about: 'Writes the data behind an organization’s dashboards.',
  revoke: 'Geckoboard → Account → API key → regenerate.',
  source: 'https://developer.geckoboard.com/',
});
