// https://runrun.it/api/documentation
import { base62, hex, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'runrunit.app-key',
  title: 'Runrun.it app key',
  provider: 'Runrun.it',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['runrunit', 'runrun_it', 'runrun-it', 'runrunit', 'runrun it', 'runrun.it'],
  parts: [{ name: 'user token', shape: token`${base62(18, 20)}`, within: 120 }],
  verify: inHeader('https://runrun.it/api/v1.0/users', 'App-Key', { headers: { 'User-Token': '{user token}' } }),
  about: 'With a user’s token, reads and changes tasks, projects and clients.',
  revoke: 'Runrun.it → Integrations → API → Generate new key.',
  source: 'https://runrun.it/api/documentation',
});
