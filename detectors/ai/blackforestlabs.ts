// https://docs.bfl.ai/quick_start/create_account
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'blackforestlabs.api-key',
  provider: 'Black Forest Labs',
  severity: 'high',
  shape: token`${uuid()}`,
  words: [
    'bfl_api',
    'bfl-api',
    'bflapi',
    'bfl_key',
    'bfl-key',
    'bflkey',
    'bfl_token',
    'bfl-token',
    'bfltoken',
    'bfl.ai',
    'bfl.ml',
    'black_forest_labs',
    'black-forest-labs',
    'blackforestlabs',
    'blackforest',
  ],
  verify: {
    url: 'https://api.bfl.ai/v1/credits',
    method: 'GET',
    auth: { header: 'x-key' },
    live: [200],
    dead: [401, 403],
  },
  about: 'Makes pictures with FLUX at the account’s cost.',
  revoke: 'dashboard.bfl.ai → API keys → Delete.',
  source: 'https://docs.bfl.ai/quick_start/create_account',
});
