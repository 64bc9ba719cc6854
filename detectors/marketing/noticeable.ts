// https://graphdoc.noticeable.io/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'noticeable.api-key',
  provider: 'Noticeable',
  severity: 'low',
  shape: token`${base62(20)}`,
  words: [
    'noticeable_api',
    'noticeable-api',
    'noticeableapi',
    'noticeable_key',
    'noticeable-key',
    'noticeablekey',
    'noticeable_token',
    'noticeable-token',
    'noticeabletoken',
    'noticeable_secret',
    'noticeable-secret',
    'noticeablesecret',
    'noticeable.io',
    'noticeable',
  ],
  prior: 0.45,
  about: 'Writes news into a project’s timeline.',
  revoke: 'Account → API keys → Revoke.',
  source: 'https://graphdoc.noticeable.io/',
});
