// https://docparser.com/api/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'docparser.api-key',
  provider: 'Docparser',
  severity: 'medium',
  shape: token`${hex(40)}`,
  words: ['docparser'],
  prior: 0.5,
  verify: { url: 'https://api.docparser.com/v1/ping', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  about: 'Reads the parsed contents of uploaded documents: invoices, orders, contracts.',
  revoke: 'Docparser → Settings → API → reset the key.',
  source: 'https://docparser.com/api/',
});
