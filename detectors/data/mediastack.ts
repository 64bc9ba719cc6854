// https://mediastack.com/documentation
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'mediastack.access-key',
  provider: 'mediastack',
  title: 'mediastack access key',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['mediastack'],
  about: 'Reads news within the quota of its owner.',
  revoke: 'Dashboard → API access key → Reset.',
  source: 'https://mediastack.com/documentation',
});
