// https://docs.workstack.io/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'workstack.api-token',
  provider: 'Workstack',
  title: 'Workstack API token',
  severity: 'low',
  shape: token`${base62(60)}`,
  words: ['workstack'],
  before: 52,
  about: 'Reads and changes its user’s tasks.',
  revoke: 'app.workstack.io → Settings → API → renew the token.',
  source: 'https://docs.workstack.io/',
});
