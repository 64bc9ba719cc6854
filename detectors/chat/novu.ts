// https://docs.novu.co/api-reference/authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'novu.secret-key',
  prior: 0.45,
  provider: 'Novu',
  title: 'Novu secret key',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: [
    'novu_api',
    'novu-api',
    'novuapi',
    'novu_secret',
    'novu-secret',
    'novusecret',
    'novu_key',
    'novu-key',
    'novukey',
    'novu_token',
    'novu-token',
    'novutoken',
    'api.novu.co',
    'novu',
  ],
  about: 'Sends notifications to a product’s users over every channel, and reads who they are.',
  revoke: 'Developer → API keys → Regenerate; at once.',
  source: 'https://docs.novu.co/api-reference/authentication',
});
