// https://vatlayer.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'vatlayer.access-key',
  provider: 'vatlayer',
  title: 'vatlayer access key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['vatlayer', 'vat_layer'],
  before: 52,
  prior: 0.6,
  about: 'Uses up the VAT look-ups of the plan.',
  revoke: 'vatlayer.com/dashboard → Reset API key.',
  source: 'https://vatlayer.com/documentation',
});
