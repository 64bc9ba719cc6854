// https://developer.parseur.com/
import { hex, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'parseur.api-key',
  provider: 'Parseur',
  severity: 'medium',
  shape: token`${hex(40)}`,
  words: ['parseur'],
  verify: inHeader('https://api.parseur.com/parser', 'Authorization', { prefix: 'Token ' }),
  about: 'Reads the mailboxes and the documents that were parsed in them: invoices, orders, leads.',
  revoke: 'Parseur → Account → API → Regenerate.',
  source: 'https://developer.parseur.com/',
});
