// https://t.ly/docs/
import { base62, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tly.api-token',
  provider: 'T.LY',
  title: 'T.LY API token',
  severity: 'low',
  shape: token`${base62(60)}`,
  words: [
    'tly_api',
    'tly-api',
    'tlyapi',
    'tly_token',
    'tly-token',
    'tlytoken',
    'tly_key',
    'tly-key',
    'tlykey',
    'tly_secret',
    't_ly_',
    't-ly-',
    't.ly',
  ],
  before: 52,
  prior: 0.7,
  verify: bearer('https://api.t.ly/api/v1/link/list', { dead: [401, 403] }),
  about: 'Makes, changes and deletes short links: where a company’s links lead.',
  revoke: 't.ly/settings → API → delete the token.',
  source: 'https://t.ly/docs/',
});
