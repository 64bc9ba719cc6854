// https://developer.hypertrack.com/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'hypertrack.secret-key',
  provider: 'HyperTrack',
  title: 'HyperTrack secret key',
  severity: 'medium',
  shape: token`${base64url(54)}`,
  words: ['hypertrack'],
  parts: [{ name: 'account id', shape: token`${base64url(27)}`, within: 200 }],
  about: 'With its account id, reads where an organization’s drivers are and were.',
  revoke: 'dashboard.hypertrack.com → Setup → regenerate the secret key.',
  source: 'https://developer.hypertrack.com/',
});
