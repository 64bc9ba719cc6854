// https://github.com/reddit-archive/reddit/wiki/OAuth2
import { base64url, fail, keyed, token, unknown, type CheckResult } from '../../src/detector/index.js';

/** Titles in addresses are small letters with _ or -; random text of this length has capitals. */
const mixed = (text: string): CheckResult =>
  /[A-Z]/.test(text) ? unknown('capitals stand among its letters') : fail('it has no capital, as titles have none');

export default keyed({
  id: 'reddit.client-secret',
  title: 'Reddit client secret',
  provider: 'Reddit',
  severity: 'medium',
  shape: token`${base64url(27, 30)}`,
  words: ['reddit', 'praw'],
  before: 40,
  prior: 0.45,
  check: mixed,
  sampleName: 'REDDIT_CLIENT_SECRET',
  about: 'With its client id, acts as an application, and as its owner’s account where it is a script.',
  revoke: 'reddit.com/prefs/apps → the app → delete, or ask for a new secret.',
  source: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
});
