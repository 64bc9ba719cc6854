// https://developers.canny.io/api-reference
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'canny.api-key',
  provider: 'Canny',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['canny'],
  about: 'Reads and changes the company’s feedback boards and the users on them.',
  revoke: 'Settings → API & Webhooks → reset the secret key.',
  source: 'https://developers.canny.io/api-reference',
});
