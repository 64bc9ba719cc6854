// https://developer.dittowords.com/
import { base36, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'ditto.api-key',
  provider: 'Ditto',
  severity: 'medium',
  shape: token`${uuid()}.${base36(40)}`,
  words: ['ditto', 'dittowords'],
  prior: 0.8,
  about: 'Reads and changes a product’s texts in Ditto.',
  revoke: 'Ditto → Developer integrations → delete the key.',
  source: 'https://developer.dittowords.com/',
});
