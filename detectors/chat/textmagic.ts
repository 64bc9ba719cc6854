// https://docs.textmagic.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'textmagic.api-key',
  provider: 'Textmagic',
  severity: 'medium',
  shape: token`${base62(30)}`,
  words: ['textmagic', 'text_magic', 'text-magic'],
  before: 52,
  prior: 0.7,
  about: 'With its user name, sends text messages at the account’s cost and reads the inbox.',
  revoke: 'my.textmagic.com → API settings → delete the key.',
  source: 'https://docs.textmagic.com/',
});
