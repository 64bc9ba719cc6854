// https://www.meaningcloud.com/developer/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'meaningcloud.license-key',
  provider: 'MeaningCloud',
  title: 'MeaningCloud licence key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['meaningcloud', 'meaning_cloud'],
  about: 'Analyses text within the owner’s credits.',
  revoke: 'Account → Subscriptions → Regenerate.',
  source: 'https://www.meaningcloud.com/developer/documentation',
});
