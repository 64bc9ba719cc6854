// https://docs.appoptics.com/api/#authentication
import { asUser, base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'appoptics.api-token',
  title: 'AppOptics API token',
  provider: 'AppOptics',
  severity: 'medium',
  shape: token`${base64url(71)}`,
  words: ['appoptics', 'app_optics', 'app-optics', 'appoptics', 'app optics'],
  after: 24,
  verify: asUser('https://api.appoptics.com/v1/metrics'),
  about: 'Sends and reads metrics, and changes alerts where it may.',
  revoke: 'AppOptics → Settings → API tokens → Deactivate.',
  source: 'https://docs.appoptics.com/api/#authentication',
});
