// https://docs.fullcontact.com/docs/authentication
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'fullcontact.api-key',
  provider: 'FullContact',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['fullcontact', 'full_contact', 'full-contact', 'full contact'],
  about: 'Looks up people by mail address or phone at the owner’s cost.',
  revoke: 'platform.fullcontact.com → API keys → delete; at once.',
  source: 'https://docs.fullcontact.com/docs/authentication',
});
