// https://help.qualaroo.com/hc/en-us/articles/201969438-The-REST-Reporting-API
import { base64, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'qualaroo.api-key',
  provider: 'Qualaroo',
  severity: 'medium',
  shape: token`${base64(64)}`,
  words: ['qualaroo'],
  after: 24,
  verify: inHeader('https://api.qualaroo.com/api/v1/nudges', 'Authorization', { prefix: 'Basic ' }),
  about: 'Key and secret in one: reads the surveys and what visitors answered.',
  revoke: 'Qualaroo → Account → API → Regenerate.',
  source: 'https://help.qualaroo.com/hc/en-us/articles/201969438-The-REST-Reporting-API',
});
