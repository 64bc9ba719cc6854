// https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'optimizely.access-token',
  provider: 'Optimizely',
  title: 'Optimizely personal access token',
  severity: 'medium',
  shape: token`2:${base64url(52)}`,
  words: ['optimizely'],
  prior: 0.85,
  verify: { url: 'https://api.optimizely.com/v2/projects', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Changes a company’s experiments, and with them what visitors of its site see and run.',
  revoke: 'Profile → API access → delete the token.',
  source: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
});
