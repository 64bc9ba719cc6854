// https://docs.carboninterface.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'carboninterface.api-key',
  provider: 'Carbon Interface',
  severity: 'low',
  shape: token`${base62(21)}`,
  words: ['carboninterface', 'carbon_interface', 'carbon-interface'],
  prior: 0.82,
  verify: {
    url: 'https://www.carboninterface.com/api/v1/auth',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Estimates emissions at the account’s cost.',
  revoke: 'carboninterface.com → Account → regenerate the key.',
  source: 'https://docs.carboninterface.com/',
});
