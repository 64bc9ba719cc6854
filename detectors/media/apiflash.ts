// https://apiflash.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'apiflash.access-key',
  provider: 'ApiFlash',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['apiflash'],
  title: 'ApiFlash access key',
  about: 'Takes screenshots at the account’s cost.',
  revoke: 'apiflash.com → Dashboard → Access keys → Delete.',
  source: 'https://apiflash.com/documentation',
});
