// https://pdflayer.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'pdflayer.api-key',
  provider: 'pdflayer',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['pdflayer'],
  about: 'Renders pages to PDF at its owner’s cost.',
  revoke: 'pdflayer.com → Dashboard → Reset API access key.',
  source: 'https://pdflayer.com/documentation',
});
