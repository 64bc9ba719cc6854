// https://app.zenserp.com/documentation
import { inHeader, keyed, token, uuid, uuidCheck } from '../../src/detector/index.js';

export default keyed({
  id: 'zenserp.api-key',
  provider: 'Zenserp',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['zenserp'],
  before: 52,
  check: uuidCheck,
  verify: inHeader('https://app.zenserp.com/api/v2/status', 'apikey'),
  about: 'Reads search results on the account’s credits.',
  revoke: 'app.zenserp.com → API keys → Delete.',
  source: 'https://app.zenserp.com/documentation',
});
