// https://docs.commercetools.com/api/authorization
import { base64url, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'commercetools.client-secret',
  provider: 'commercetools',
  severity: 'critical',
  shape: token`${base64url(32)}`,
  words: [
    'commercetools',
    'commerce_tools',
    'commerce-tools',
    'ctp_client_secret',
    'ctp-client-secret',
    'ctpclientsecret',
    'ctp_secret',
    'ctp_',
  ],
  title: 'commercetools client secret',
  check: notHash,
  parts: [{ name: 'client id', shape: token`${base64url(24)}`, within: 200 }],
  about: 'With its client id, reads and changes the project’s orders, customers and prices.',
  revoke: 'Merchant Center → Settings → Developer settings → delete the API client.',
  source: 'https://docs.commercetools.com/api/authorization',
});
