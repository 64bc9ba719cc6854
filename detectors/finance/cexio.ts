// https://docs.cex.io/
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'cexio.api-key',
  provider: 'CEX.IO',
  severity: 'info',
  shape: token`${base62(24, 27)}`,
  words: [
    'cexio',
    'cex.io',
    'cex_io',
    'cex-io',
    'cex_api',
    'cex-api',
    'cexapi',
    'cex_key',
    'cex-key',
    'cexkey',
    'cex_secret',
    'cex-secret',
    'cexsecret',
  ],
  title: 'CEX.IO API key or secret',
  check: notHash,
  prior: 0.75,
  about: 'A key and its secret look alike; with the user’s id both trade, and withdraw where that was allowed.',
  revoke: 'cex.io → Profile → API → deactivate the key.',
  source: 'https://docs.cex.io/',
});
