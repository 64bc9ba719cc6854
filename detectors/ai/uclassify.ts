// https://www.uclassify.com/docs
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'uclassify.api-key',
  provider: 'uClassify',
  severity: 'low',
  shape: token`${base62(12)}`,
  words: ['uclassify'],
  before: 52,
  prior: 0.55,
  about: 'Uses classifiers on the account; a write key also trains and deletes them.',
  revoke: 'uclassify.com/manage/apikeys → renew.',
  source: 'https://www.uclassify.com/docs',
});
