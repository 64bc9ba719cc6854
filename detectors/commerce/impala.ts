// https://docs.impala.travel/
import { keyed, token, word } from '../../src/detector/index.js';

export default keyed({
  id: 'impala.api-key',
  provider: 'Impala',
  title: 'Impala (travel) API key',
  severity: 'info',
  shape: token`${word(46)}`,
  words: ['impala_', 'impala-', 'impalaapi', 'impalakey', 'impalatoken', 'impalasecret', 'impala.travel', 'impala'],
  prior: 0.45,
  sampleName: 'IMPALA_API_KEY',
  about: 'Books and cancels hotel rooms in the owner’s name.',
  revoke: 'Ask Impala for a new key.',
  source: 'https://docs.impala.travel/',
});
