// https://mediastack.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'mediastack.access-key',
  provider: 'mediastack',
  title: 'mediastack access key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['mediastack'],
  about: 'Reads news within the quota of its owner.',
  revoke: 'Dashboard → API access key → Reset.',
  source: 'https://mediastack.com/documentation',
});
