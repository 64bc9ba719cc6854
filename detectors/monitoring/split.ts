// https://help.split.io/hc/en-us/articles/360019916211-API-keys
import { base36, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'split.api-key',
  provider: 'Split',
  severity: 'info',
  shape: token`${base36(40, 60)}`,
  words: [
    'split_api',
    'split-api',
    'splitapi',
    'splitio',
    'split_io',
    'split.io',
    'split_sdk',
    'split-sdk',
    'splitsdk',
    'split_key',
    'split_admin',
    'harness_fme',
  ],
  prior: 0.45,
  verify: bearer('https://api.split.io/internal/api/v2/workspaces', { dead: [] }),
  about: 'Reads feature flags; those for browsers are public, admin keys change flags.',
  revoke: 'Admin settings → API keys → Revoke.',
  source: 'https://help.split.io/hc/en-us/articles/360019916211-API-keys',
});
