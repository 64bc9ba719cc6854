// https://www.ayrshare.com/docs/apis/overview
import { keyed, token, upperHex, oneOf, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'ayrshare.api-key',
  provider: 'Ayrshare',
  severity: 'high',
  shape: token`${oneOf(upperHex(8), upperBase36(7))}-${oneOf(upperHex(8), upperBase36(7))}-${oneOf(upperHex(8), upperBase36(7))}-${oneOf(upperHex(8), upperBase36(7))}`,
  words: ['ayrshare'],
  prior: 0.9,
  verify: { url: 'https://app.ayrshare.com/api/user', method: 'GET', auth: 'Bearer', live: [200], dead: [401, 403] },
  about: 'Writes posts in all social networks that the profile is connected with.',
  revoke: 'app.ayrshare.com → API key → Regenerate.',
  source: 'https://www.ayrshare.com/docs/apis/overview',
});
