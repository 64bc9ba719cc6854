// https://apidocs.dynalist.io/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'dynalist.token',
  provider: 'Dynalist',
  title: 'Dynalist API token',
  severity: 'medium',
  shape: token`${base64url(128)}`,
  words: ['dynalist'],
  about: 'Reads and changes all outlines and notes of its user.',
  revoke: 'dynalist.io/developer → regenerate or delete the token.',
  source: 'https://apidocs.dynalist.io/',
});
