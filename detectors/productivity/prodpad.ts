// https://developers.prodpad.com/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'prodpad.api-key',
  provider: 'ProdPad',
  severity: 'medium',
  shape: token`${hex(64)}`,
  words: ['prodpad'],
  verify: { url: 'https://api.prodpad.com/v1/tags', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and changes ideas, roadmaps and feedback of the account.',
  revoke: 'ProdPad → Profile → API keys → Regenerate.',
  source: 'https://developers.prodpad.com/',
});
