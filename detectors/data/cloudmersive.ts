// https://api.cloudmersive.com/docs/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'cloudmersive.api-key',
  provider: 'Cloudmersive',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['cloudmersive'],
  about: 'Checks, converts and recognises documents at the account’s cost.',
  revoke: 'account.cloudmersive.com → API keys → Delete.',
  source: 'https://api.cloudmersive.com/docs/',
});
