// https://docs.helpcrunch.com/en/rest-api-v1/authentication-v1
import { base64, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'helpcrunch.api-key',
  provider: 'HelpCrunch',
  severity: 'medium',
  shape: token`${oneOf([base64(326), { kind: 'literal', text: '==' }], [base64(327), { kind: 'literal', text: '=' }], base64(328))}`,
  words: ['helpcrunch'],
  verify: { url: 'https://api.helpcrunch.com/v1/departments', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and answers a company’s chats, and reads its customers.',
  revoke: 'HelpCrunch → Settings → Developers → Public API → delete the key.',
  source: 'https://docs.helpcrunch.com/en/rest-api-v1/authentication-v1',
});
