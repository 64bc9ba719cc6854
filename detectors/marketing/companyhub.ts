// https://companyhub.com/docs/api
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'companyhub.api-key',
  provider: 'CompanyHub',
  severity: 'info',
  shape: token`${base62(20)}`,
  words: ['companyhub', 'company_hub_api', 'company-hub-api', 'companyhubapi'],
  prior: 0.8,
  check: notHash,
  about: 'With the subdomain, reads and changes the company’s contacts and deals.',
  revoke: 'Settings → Integrations → regenerate the key.',
  source: 'https://companyhub.com/docs/api',
});
