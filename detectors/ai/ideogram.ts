// https://developer.ideogram.ai/ideogram-api/api-setup
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ideogram.api-key',
  provider: 'Ideogram',
  severity: 'info',
  shape: token`${base64url(80, 90)}`,
  words: ['ideogram', 'ideogram.ai'],
  about: 'Makes pictures at the owner’s cost.',
  revoke: 'ideogram.ai → Settings → API beta → delete the key.',
  source: 'https://developer.ideogram.ai/ideogram-api/api-setup',
});
