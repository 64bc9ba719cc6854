// https://developers.signable.app/
import { asUser, base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'signable.api-key',
  provider: 'Signable',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: [
    'signable_api',
    'signable-api',
    'signableapi',
    'signable api',
    'signable_key',
    'signable-key',
    'signablekey',
    'signable key',
    'signable_token',
    'signable-token',
    'signabletoken',
    'signable token',
    'signable_secret',
    'signable-secret',
    'signablesecret',
    'signable secret',
    'signable.co.uk',
    'signable.app',
  ],
  verify: asUser('https://api.signable.co.uk/v1/templates?offset=0&limit=1'),
  about: 'Sends documents for signature and reads the signed ones.',
  revoke: 'Signable → Company settings → API → Regenerate.',
  source: 'https://developers.signable.app/',
});
