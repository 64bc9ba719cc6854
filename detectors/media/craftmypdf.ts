// https://craftmypdf.com/docs/index.html
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'craftmypdf.api-key',
  provider: 'CraftMyPDF',
  severity: 'info',
  shape: token`${base62(35)}`,
  words: ['craftmypdf', 'craft_my_pdf', 'craft-my-pdf'],
  verify: {
    url: 'https://api.craftmypdf.com/v1/get-account-info',
    method: 'GET',
    auth: { header: 'X-API-KEY' },
    live: [200],
    dead: [401],
  },
  about: 'Makes documents from the account’s templates at its cost.',
  revoke: 'app.craftmypdf.com → API integration → regenerate the key.',
  source: 'https://craftmypdf.com/docs/index.html',
});
