// https://api.iterable.com/api/docs
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'iterable.api-key',
  provider: 'Iterable',
  severity: 'high',
  shape: token`${hex(32)}`,
  words: [
    'iterable_api',
    'iterable-api',
    'iterableapi',
    'iterable_key',
    'iterable-key',
    'iterablekey',
    'iterable_token',
    'iterable-token',
    'iterabletoken',
    'iterable_secret',
    'iterable-secret',
    'iterablesecret',
    'iterable_server',
    'iterable-server',
    'iterableserver',
    'iterable.com',
  ],
  verify: {
    url: 'https://api.iterable.com/api/channels',
    method: 'GET',
    auth: { header: 'Api-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes the profiles of a company’s customers and sends them mail and messages.',
  revoke: 'Integrations → API Keys → delete the key; at once.',
  source: 'https://api.iterable.com/api/docs',
});
