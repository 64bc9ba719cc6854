// https://documenter.getpostman.com/view/457268/SVfRtnqj
import { base36, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'simplesat.api-token',
  title: 'Simplesat API token',
  provider: 'Simplesat',
  severity: 'medium',
  shape: token`${base36(40)}`,
  words: ['simplesat', 'simple_sat', 'simple-sat', 'simplesat', 'simple sat'],
  verify: inHeader('https://api.simplesat.io/api/answers/', 'X-Simplesat-Token'),
  about: 'Reads the surveys, the customers and what they answered.',
  revoke: 'Simplesat → Admin settings → API → Regenerate.',
  source: 'https://documenter.getpostman.com/view/457268/SVfRtnqj',
});
