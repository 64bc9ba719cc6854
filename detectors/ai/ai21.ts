// https://docs.ai21.com/reference/authentication
import { base62, keyed, oneOf, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'ai21.api-key',
  provider: 'AI21 Labs',
  severity: 'high',
  shape: token`${oneOf(uuid(), base62(32))}`,
  words: ['ai21', 'ai21labs'],
  verify: {
    url: 'https://api.ai21.com/studio/v1/library/files',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Calls models at the account’s cost and reads the files of its library.',
  revoke: 'AI21 Studio → Account → API key → Delete.',
  source: 'https://docs.ai21.com/reference/authentication',
});
