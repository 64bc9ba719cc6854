// https://www.sentinelone.com/
import { base62, hostPart, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sentinelone.api-token',
  title: 'SentinelOne API token',
  provider: 'SentinelOne',
  severity: 'critical',
  shape: token`${base62(80)}`,
  words: [
    'sentinelone',
    'sentinel_one',
    'sentinel-one',
    'sentinelone',
    'sentinel one',
    's1_api_token',
    's1-api-token',
    's1apitoken',
    's1 api token',
    's1_api_key',
    's1-api-key',
    's1apikey',
    's1 api key',
    's1_token',
    's1-token',
    's1token',
    's1 token',
  ],
  after: 24,
  parts: [hostPart('sentinelone.net')],
  verify: inHeader('https://{host}/web/api/v2.1/user', 'Authorization', { prefix: 'ApiToken ' }),
  about:
    'Manages the agents of an organization: can switch protection off and run commands, as far as its role reaches.',
  revoke: 'SentinelOne → My User → API token → Revoke.',
  source: 'https://www.sentinelone.com/',
});
