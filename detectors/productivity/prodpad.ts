// https://developers.prodpad.com/
import { bearer, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'prodpad.api-key',
  provider: 'ProdPad',
  severity: 'medium',
  shape: token`${hex(64)}`,
  words: ['prodpad'],
  verify: bearer('https://api.prodpad.com/v1/tags'),
  about: 'Reads and changes ideas, roadmaps and feedback of the account.',
  revoke: 'ProdPad → Profile → API keys → Regenerate.',
  source: 'https://developers.prodpad.com/',
});
