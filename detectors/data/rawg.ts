// https://rawg.io/apidocs
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'rawg.api-key',
  provider: 'RAWG',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['rawg'],
  about: 'Reads the games database within the monthly limit of its owner.',
  revoke: 'rawg.io/apidocs → Get API key; ask the support for a new one.',
  source: 'https://rawg.io/apidocs',
});
