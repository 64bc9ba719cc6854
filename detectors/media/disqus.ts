// https://disqus.com/api/docs/auth/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'disqus.api-secret',
  provider: 'Disqus',
  title: 'Disqus API key or secret',
  severity: 'medium',
  shape: token`${base62(64)}`,
  words: ['disqus'],
  about: 'Reads a forum’s comments and, with its secret half, signs in users and moderates.',
  revoke: 'disqus.com/api/applications → the application → reset the keys.',
  source: 'https://disqus.com/api/docs/auth/',
});
