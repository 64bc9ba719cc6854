// https://docs.abuseipdb.com/#introduction
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'abuseipdb.api-key',
  provider: 'AbuseIPDB',
  severity: 'medium',
  shape: token`${base36(80)}`,
  words: ['abuseipdb', 'abuse_ipdb', 'abuse-ipdb'],
  verify: {
    url: 'https://api.abuseipdb.com/api/v2/check?ipAddress=127.0.0.1',
    method: 'GET',
    auth: { header: 'Key' },
    live: [200, 429],
    dead: [401],
  },
  about: 'Looks up and reports addresses in the account’s name.',
  revoke: 'abuseipdb.com → Account → API → delete the key.',
  source: 'https://docs.abuseipdb.com/#introduction',
});
