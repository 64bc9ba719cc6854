// https://zipapi.us/docs
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zipapi.api-key',
  provider: 'ZipAPI',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['zipapi', 'zip_api', 'zip-api'],
  before: 52,
  prior: 0.6,
  about: 'Uses up the post-code look-ups of the plan.',
  revoke: 'zipapi.us → Account → renew the key.',
  source: 'https://zipapi.us/docs',
});
