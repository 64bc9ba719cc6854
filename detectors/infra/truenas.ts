// https://www.truenas.com/docs/scale/25.04/scaletutorials/toptoolbar/managingapikeys/
import { base62, digits, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'truenas.api-key',
  provider: 'TrueNAS',
  severity: 'critical',
  shape: token`${digits(1, 3)}-${base62(64)}`,
  words: ['truenas', 'freenas', 'true_nas', 'login_with_api_key', 'auth.login_with_api_key'],
  before: 52,
  prior: 0.7,
  about: 'Administers the storage server: shares, users, disks.',
  revoke: 'User menu → My API keys → Delete; at once.',
  source: 'https://www.truenas.com/docs/scale/25.04/scaletutorials/toptoolbar/managingapikeys/',
});
