// https://docs.rapid7.com/insight/managing-platform-api-keys/
import { inHeader, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'rapid7.api-key',
  title: 'Rapid7 Insight API key',
  provider: 'Rapid7',
  severity: 'high',
  shape: token`${uuid()}`,
  words: [
    'rapid7',
    'insight_api_key',
    'insight-api-key',
    'insightapikey',
    'insight api key',
    'insight_platform_key',
    'insight-platform-key',
    'insightplatformkey',
    'insight platform key',
  ],
  verify: inHeader('https://us.api.insight.rapid7.com/validate', 'X-Api-Key', { dead: [] }),
  about: 'Reads assets, vulnerabilities and alerts on the Insight platform, as far as its owner can.',
  revoke: 'insight.rapid7.com → API Keys → Delete.',
  source: 'https://docs.rapid7.com/insight/managing-platform-api-keys/',
});
