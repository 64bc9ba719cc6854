// https://languagelayer.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'languagelayer.access-key',
  provider: 'languagelayer',
  title: 'languagelayer access key',
  severity: 'info',
  shape: token`${base36(32)}`,
  words: ['languagelayer', 'language_layer'],
  about: 'Detects languages within the quota of its owner.',
  revoke: 'Dashboard → API access key → Reset.',
  source: 'https://languagelayer.com/documentation',
});
