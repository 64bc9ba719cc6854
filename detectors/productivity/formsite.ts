// https://support.formsite.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'formsite.token',
  provider: 'Formsite',
  title: 'Formsite access token',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['formsite'],
  prior: 0.5,
  about: 'Reads forms and all that people sent through them.',
  revoke: 'Formsite → Account → API → regenerate the access token.',
  source: 'https://support.formsite.com/',
});
