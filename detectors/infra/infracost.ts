// https://www.infracost.io/docs/infracost_cloud/get_started/
import { base62, defineDetector, lookAlikes, notHash, token } from '../../src/detector/index.js';

const apiKey = token`ico-${base62(32)}`;

export default defineDetector({
  id: 'infracost.api-key',
  provider: 'Infracost',
  title: 'Infracost API key',
  severity: 'medium',
  shape: apiKey,
  check: notHash,
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Looks up prices in an organization’s name, and writes cost estimates into its dashboard.',
    revoke: 'dashboard.infracost.io → Org settings → API key → rotate.',
    source: 'https://www.infracost.io/docs/infracost_cloud/get_started/',
  },
});
