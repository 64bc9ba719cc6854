// https://docs.blocknative.com/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'blocknative.api-key',
  provider: 'Blocknative',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['blocknative'],
  about: 'Looks up gas prices at the account’s cost.',
  revoke: 'Account dashboard → API keys → Delete.',
  source: 'https://docs.blocknative.com/',
});
