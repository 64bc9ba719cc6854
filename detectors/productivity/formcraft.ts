// https://formcrafts.com/help
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'formcraft.api-key',
  provider: 'FormCrafts',
  severity: 'info',
  shape: token`${base36(16)}`,
  words: ['formcraft', 'formcrafts'],
  prior: 0.6,
  about: 'Reads forms and all that people sent through them.',
  revoke: 'formcrafts.com → Account → API → regenerate the key.',
  source: 'https://formcrafts.com/help',
});
