// https://support.crowdin.com/developer/authentication/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'crowdin.access-token',
  provider: 'Crowdin',
  severity: 'medium',
  shape: token`${hex(80)}`,
  words: ['crowdin'],
  title: 'Crowdin personal access token',
  verify: { url: 'https://api.crowdin.com/api/v2/user', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Acts as its user: reads and changes projects, texts and translations.',
  revoke: 'Account settings → API → Revoke.',
  source: 'https://support.crowdin.com/developer/authentication/',
});
