// https://plausible.io/docs/stats-api
import { base64url, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'plausible.api-key',
  prior: 0.45,
  provider: 'Plausible Analytics',
  severity: 'low',
  shape: token`${base64url(64)}`,
  words: [
    'plausible_api',
    'plausible-api',
    'plausibleapi',
    'plausible api',
    'plausible_key',
    'plausible-key',
    'plausiblekey',
    'plausible key',
    'plausible_token',
    'plausible-token',
    'plausibletoken',
    'plausible token',
    'plausible_secret',
    'plausible-secret',
    'plausiblesecret',
    'plausible secret',
    'plausible.io',
    'plausible',
  ],
  verify: bearer('https://plausible.io/api/v1/sites', { dead: [] }),
  about: 'Reads the visit statistics of its user’s sites; a key for sites also adds and removes them.',
  revoke: 'Plausible → Account settings → API keys → Revoke.',
  source: 'https://plausible.io/docs/stats-api',
});
