// https://documentation.you.com/
import { base62, defineDetector, hex, inHeader, lookAlikes, optional, token } from '../../src/detector/index.js';

const shape = token`ydc-sk-${hex(16)}-${base62(32)}-${hex(8)}${optional('<__>', base62(10, 60))}`;

export default defineDetector({
  id: 'you.api-key',
  title: 'You.com API key',
  provider: 'You.com',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: inHeader('https://api.ydc-index.io/search?query=a', 'X-API-Key', { dead: [401, 403] }),
  docs: {
    about: 'Searches the web at the account’s cost.',
    revoke: 'you.com/platform → API keys → Delete.',
    source: 'https://documentation.you.com/',
  },
});
