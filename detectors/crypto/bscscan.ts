// https://docs.bscscan.com/getting-started/viewing-api-usage-statistics
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'bscscan.api-key',
  provider: 'BscScan',
  severity: 'low',
  shape: token`${upperBase36(34)}`,
  words: ['bscscan', 'bsc_scan', 'bsc-scan'],
  about: 'Uses up the account’s look-ups of the chain.',
  revoke: 'bscscan.com → API keys → Remove.',
  source: 'https://docs.bscscan.com/getting-started/viewing-api-usage-statistics',
});
