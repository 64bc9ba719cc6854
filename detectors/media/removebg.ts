// https://www.remove.bg/api
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'removebg.api-key',
  provider: 'remove.bg',
  severity: 'low',
  shape: token`${base62(24)}`,
  words: ['removebg', 'remove_bg', 'remove-bg', 'removebg', 'remove bg', 'remove.bg'],
  after: 24,
  verify: inHeader('https://api.remove.bg/v1.0/account', 'X-Api-Key', { dead: [401, 403] }),
  about: 'Removes the background of images at its owner’s cost.',
  revoke: 'remove.bg → My Account → API key → Delete.',
  source: 'https://www.remove.bg/api',
});
