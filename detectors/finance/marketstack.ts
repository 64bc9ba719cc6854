// https://marketstack.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'marketstack.access-key',
  provider: 'marketstack',
  title: 'marketstack access key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['marketstack'],
  about: 'Reads stock prices within the quota of its owner.',
  revoke: 'Dashboard → API access key → Reset.',
  source: 'https://marketstack.com/documentation',
});
