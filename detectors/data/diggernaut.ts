// https://www.diggernaut.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'diggernaut.api-key',
  provider: 'Diggernaut',
  severity: 'info',
  shape: token`${base36(40)}`,
  words: ['diggernaut'],
  prior: 0.45,
  verify: {
    url: 'https://www.diggernaut.com/api/projects',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Token ' },
    live: [200],
    dead: [401],
  },
  about: 'Runs an owner’s web scrapers and reads what they collected.',
  revoke: 'diggernaut.com → Profile → regenerate the API key.',
  source: 'https://www.diggernaut.com/',
});
