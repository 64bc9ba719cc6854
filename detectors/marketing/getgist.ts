// https://developers.getgist.com/api/
import { base64, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'getgist.api-key',
  provider: 'Gist (getgist.com)',
  severity: 'medium',
  shape: token`${oneOf([base64(66), { kind: 'literal', text: '==' }], [base64(67), { kind: 'literal', text: '=' }], base64(68))}`,
  words: ['getgist'],
  verify: { url: 'https://api.getgist.com/contacts', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and changes contacts, and sends messages in the owner’s name.',
  revoke: 'getgist.com → Settings → API key → regenerate.',
  source: 'https://developers.getgist.com/api/',
});
