// https://simplynoted.com/pages/api
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'simplynoted.api-key',
  provider: 'SimplyNoted',
  severity: 'medium',
  shape: token`${chars(alphabet('letters, digits and signs', '0-9', 'A-Z', 'a-z', '_.+/-'), 340, 360)}`,
  words: ['simplynoted', 'simply_noted', 'simply-noted', 'simplynoted', 'simply noted'],
  about: 'Orders handwritten letters at its owner’s cost and reads the addresses.',
  revoke: 'SimplyNoted → Account → API → renew the key.',
  source: 'https://simplynoted.com/pages/api',
});
