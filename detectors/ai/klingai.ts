// https://app.klingai.com/global/dev/document-api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'klingai.secret-key',
  provider: 'Kling AI',
  title: 'Kling AI access key or secret key',
  severity: 'high',
  shape: token`${base62(32)}`,
  words: [
    'kling_ai',
    'kling-ai',
    'klingai',
    'kling_api',
    'kling-api',
    'klingapi',
    'kling_secret',
    'kling-secret',
    'klingsecret',
    'kling_access',
    'kling-access',
    'klingaccess',
    'kling_key',
    'kling-key',
    'klingkey',
    'kling',
  ],
  prior: 0.5,
  about: 'Signs requests that make videos and pictures at the owner’s cost.',
  revoke: 'Developer console → API keys → Delete.',
  source: 'https://app.klingai.com/global/dev/document-api',
});
