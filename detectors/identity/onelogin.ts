// https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'onelogin.client-secret',
  provider: 'OneLogin',
  title: 'OneLogin API client secret or id',
  severity: 'critical',
  shape: token`${base36(64)}`,
  words: ['onelogin', 'one_login', 'one-login'],
  about:
    'With its client id, manages the users of a company’s sign-in, as its scope allows. Its client id has the same form.',
  revoke: 'Developers → API credentials → the pair → Delete; at once.',
  source: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
});
