// https://creator.poe.com/docs/external-applications/openai-compatible-api
import { base64url, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'poe.api-key',
  provider: 'Poe',
  severity: 'high',
  shape: token`${base64url(43)}`,
  words: [
    'poe_api',
    'poe-api',
    'poeapi',
    'poe api',
    'poe_key',
    'poe-key',
    'poekey',
    'poe key',
    'poe_token',
    'poe-token',
    'poetoken',
    'poe token',
    'api.poe.com',
  ],
  before: 32,
  verify: bearer('https://api.poe.com/usage/current_balance'),
  about: 'Calls models at the cost of a Poe account’s points.',
  revoke: 'poe.com/api_key → Regenerate.',
  source: 'https://creator.poe.com/docs/external-applications/openai-compatible-api',
});
