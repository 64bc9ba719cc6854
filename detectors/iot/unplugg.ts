// https://unplu.gg/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'unplugg.access-token',
  provider: 'Unplugg',
  title: 'Unplu.gg access token',
  severity: 'low',
  shape: token`${base36(64)}`,
  words: ['unplugg', 'unplu.gg', 'unplu_gg'],
  before: 52,
  prior: 0.6,
  about: 'Uploads and reads energy readings of the account.',
  revoke: 'unplu.gg → Account → renew the token.',
  source: 'https://unplu.gg/',
});
