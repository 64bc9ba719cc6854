// https://uploadcare.com/docs/api-keys/
import { base36, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'uploadcare.secret-key',
  provider: 'Uploadcare',
  title: 'Uploadcare secret key',
  severity: 'medium',
  shape: token`${base36(20)}`,
  words: ['uploadcare', 'upload_care', 'upload-care'],
  before: 52,
  parts: [{ name: 'public key', shape: token`${base36(20)}`, within: 200 }],
  verify: inHeader('https://api.uploadcare.com/files/?limit=1', 'Authorization', {
    prefix: 'Uploadcare.Simple {public key}:',
    dead: [],
  }),
  about: 'With its public key, lists, changes and deletes the project’s files.',
  revoke: 'Dashboard → the project → API keys → Delete the secret key.',
  source: 'https://uploadcare.com/docs/api-keys/',
});
