// https://learn.siteleaf.com/api/authentication/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'siteleaf.api-secret',
  title: 'Siteleaf API key or secret',
  provider: 'Siteleaf',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['siteleaf'],
  sampleName: 'SITELEAF_API_SECRET',
  about: 'Key and secret together change the sites of their user.',
  revoke: 'manage.siteleaf.com/account → API keys → Delete.',
  source: 'https://learn.siteleaf.com/api/authentication/',
});
