// https://docs.leadfeeder.com/api/
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'leadfeeder.api-token',
  provider: 'Leadfeeder',
  title: 'Leadfeeder API token',
  severity: 'medium',
  shape: token`${chars(alphabet('letters, digits and -', '0-9', 'A-Z', 'a-z', '-'), 43)}`,
  words: ['leadfeeder', 'lead_feeder'],
  verify: {
    url: 'https://api.leadfeeder.com/accounts',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Token token=' },
    live: [200],
    dead: [401],
  },
  about: 'Reads which companies visited a site, with the leads made of them.',
  revoke: 'Settings → Personal → API tokens → Delete.',
  source: 'https://docs.leadfeeder.com/api/',
});
