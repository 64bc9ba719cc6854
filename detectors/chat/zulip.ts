// https://zulip.com/api/api-keys
import { asPassword, base62, hostPart, keyed, mailPart, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zulip.api-key',
  provider: 'Zulip',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['zulip', 'zulipchat', 'zuliprc'],
  before: 96,
  after: 80,
  prior: 0.45,
  parts: [hostPart('zulipchat.com'), mailPart],
  verify: asPassword('https://{host}/api/v1/users/me', '{user}'),
  about: 'With the address beside it, reads and writes messages as that user or bot.',
  revoke: 'Personal settings → Account & privacy → Manage your API key → Generate new; for bots: Bots → renew.',
  source: 'https://zulip.com/api/api-keys',
});
