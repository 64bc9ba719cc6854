// https://developers.cliengo.com/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'cliengo.api-key',
  provider: 'Cliengo',
  severity: 'info',
  shape: token`${uuid()}`,
  words: ['cliengo'],
  about: 'Reads the company’s conversations and contacts.',
  revoke: 'Cliengo → Settings → regenerate the key.',
  source: 'https://developers.cliengo.com/',
});
