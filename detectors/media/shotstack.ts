// https://shotstack.io/docs/guide/getting-started/hello-world-using-curl/
import { base62, inHeader, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'shotstack.api-key',
  provider: 'Shotstack',
  severity: 'low',
  shape: token`${base62(40)}`,
  words: ['shotstack'],
  after: 24,
  check: notHash,
  verify: inHeader('https://api.shotstack.io/edit/v1/templates', 'x-api-key', { dead: [] }),
  about: 'Renders videos at its owner’s cost.',
  revoke: 'dashboard.shotstack.io → API keys → Delete.',
  source: 'https://shotstack.io/docs/guide/getting-started/hello-world-using-curl/',
});
