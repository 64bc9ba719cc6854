// https://simvoly.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'simvoly.api-key',
  provider: 'Simvoly',
  severity: 'medium',
  shape: token`${base36(33)}`,
  words: ['simvoly'],
  after: 24,
  about: 'Reads and changes the sites and members of a white-label account.',
  revoke: 'Simvoly → Account → API → renew the key.',
  source: 'https://simvoly.com/',
});
