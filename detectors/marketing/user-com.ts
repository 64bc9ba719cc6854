// https://user.com/en/apidocs/
import { base62, hostPart, inHeader, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'user-com.api-key',
  provider: 'User.com',
  title: 'User.com REST API key',
  severity: 'medium',
  shape: token`${base62(64)}`,
  words: ['user_com', 'user.com', 'usercom', 'user-com', 'userengage'],
  before: 52,
  prior: 0.45,
  check: notHash,
  parts: [hostPart('user.com')],
  verify: inHeader('https://{host}/api/public/users/', 'Authorization', { prefix: 'Token ' }),
  about: 'Reads and changes a company’s customers, and writes to them.',
  revoke: 'Settings → Setup & integrations → Public REST API keys → Delete.',
  source: 'https://user.com/en/apidocs/',
});
