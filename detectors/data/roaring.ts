// https://www.roaring.io/docs/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'roaring.client-secret',
  title: 'Roaring.io client id or secret',
  provider: 'Roaring.io',
  severity: 'medium',
  shape: token`${base64url(28)}`,
  words: [
    'roaring_io',
    'roaring-io',
    'roaringio',
    'roaring.io',
    'roaring_client',
    'roaring-client',
    'roaringclient',
    'roaring_secret',
    'roaring-secret',
    'roaringsecret',
    'roaring_api',
    'roaring-api',
    'roaringapi',
    'roaring_key',
    'roaring-key',
    'roaringkey',
    'roaring_consumer',
  ],
  about: 'With its client id, looks up companies and persons at its owner’s cost.',
  revoke: 'app.roaring.io → Applications → Regenerate.',
  source: 'https://www.roaring.io/docs/',
});
