// https://docs.moosend.com/developers/api-documentation/en/index-en.html
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'moosend.api-key',
  provider: 'Moosend',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['moosend'],
  about: 'Reads and changes mailing lists and sends campaigns in a company’s name.',
  revoke: 'Settings → API key → Regenerate.',
  source: 'https://docs.moosend.com/developers/api-documentation/en/index-en.html',
});
