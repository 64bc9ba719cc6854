// https://www.dareboost.com/en/documentation-api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'dareboost.api-token',
  provider: 'Dareboost',
  severity: 'info',
  shape: token`${base62(60)}`,
  words: ['dareboost'],
  title: 'Dareboost API token',
  about: 'Ran tests of pages at the account’s cost, until the service ended.',
  revoke: 'Nothing has to be done: the service has ended.',
  source: 'https://www.dareboost.com/en/documentation-api',
});
