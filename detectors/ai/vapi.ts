// https://docs.vapi.ai/customization/jwt-authentication
import { bearer, keyed, token, uuid, uuidCheck } from '../../src/detector/index.js';

export default keyed({
  id: 'vapi.private-key',
  provider: 'Vapi',
  title: 'Vapi private API key',
  severity: 'high',
  shape: token`${uuid()}`,
  words: [
    'vapi_private_key',
    'vapi_private',
    'vapi-private',
    'vapiprivate',
    'vapi_api_key',
    'vapi_api',
    'vapi-api',
    'vapiapi',
    'vapi_key',
    'vapi-key',
    'vapikey',
    'vapi_token',
    'vapi-token',
    'vapitoken',
    'vapi_secret',
    'vapi-secret',
  ],
  before: 24,
  check: uuidCheck,
  verify: bearer('https://api.vapi.ai/assistant?limit=1'),
  about: 'Places calls and runs voice agents at the account’s cost, and reads their recordings.',
  revoke: 'dashboard.vapi.ai → API keys → Delete; at once.',
  source: 'https://docs.vapi.ai/customization/jwt-authentication',
});
