// https://www.ibm.com/docs/en/ns1-connect?topic=introduction-using-api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ns1.api-key',
  provider: 'NS1',
  severity: 'high',
  shape: token`${base62(20)}`,
  words: [
    'nsone',
    'ns1_api',
    'ns1-api',
    'ns1api',
    'ns1_key',
    'ns1-key',
    'ns1key',
    'ns1_token',
    'ns1_secret',
    'x-nsone-key',
    'ns1_connect',
  ],
  prior: 0.55,
  verify: {
    url: 'https://api.nsone.net/v1/zones',
    method: 'GET',
    auth: { header: 'X-NSONE-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Changes where a company’s names point: its site, its mail, the proofs for its certificates.',
  revoke: 'Account settings → API keys → delete the key; at once.',
  source: 'https://www.ibm.com/docs/en/ns1-connect?topic=introduction-using-api',
});
