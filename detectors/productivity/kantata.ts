// https://developer.kantata.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'kantata.api-token',
  provider: 'Kantata',
  title: 'Kantata (Mavenlink) API token',
  severity: 'medium',
  shape: token`${base36(64)}`,
  words: ['mavenlink', 'kantata'],
  verify: {
    url: 'https://api.mavenlink.com/api/v1/users/me.json',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Acts as its user: projects, hours, people and invoices.',
  revoke: 'Settings → Applications → revoke the token.',
  source: 'https://developer.kantata.com/',
});
