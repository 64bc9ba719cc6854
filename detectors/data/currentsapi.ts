// https://currentsapi.services/en/docs/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'currentsapi.api-key',
  provider: 'Currents API',
  severity: 'low',
  shape: token`${base64url(48)}`,
  words: ['currentsapi', 'currents_api', 'currents-api', 'currents.services'],
  verify: {
    url: 'https://api.currentsapi.services/v1/latest-news',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200],
    dead: [401],
  },
  about: 'Reads news at the account’s cost.',
  revoke: 'currentsapi.services → Profile → regenerate the key.',
  source: 'https://currentsapi.services/en/docs/',
});
