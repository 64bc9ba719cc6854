// https://userstack.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'userstack.access-key',
  provider: 'userstack',
  title: 'userstack access key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['userstack'],
  before: 52,
  prior: 0.6,
  about: 'Uses up the look-ups of the plan.',
  revoke: 'userstack.com/dashboard → Reset API key.',
  source: 'https://userstack.com/documentation',
});
