// https://pganalyze.com/docs/api
import { base64url, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('pgar_', 'pgaw_')}${base64url(27)}`;

export default defineDetector({
  id: 'pganalyze.api-key',
  title: 'pganalyze API key',
  provider: 'pganalyze',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Reads (pgar) or sends (pgaw) statistics, queries and logs of PostgreSQL servers.',
    revoke: 'pganalyze → Settings → API keys → Revoke.',
    source: 'https://pganalyze.com/docs/api',
  },
});
