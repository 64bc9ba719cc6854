// https://api.jotform.com/docs/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'jotform.api-key',
  provider: 'Jotform',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['jotform'],
  verify: { url: 'https://api.jotform.com/user', method: 'GET', auth: { header: 'APIKEY' }, live: [200], dead: [401] },
  about: 'Reads the answers that people gave in its owner’s forms; with full access, changes and deletes them.',
  revoke: 'Settings → API → delete the key.',
  source: 'https://api.jotform.com/docs/',
});
