// https://numverify.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'numverify.access-key',
  provider: 'numverify',
  title: 'numverify access key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['numverify', 'num_verify'],
  about: 'Looks up phone numbers within the quota of its owner.',
  revoke: 'Dashboard → API access key → Reset.',
  source: 'https://numverify.com/documentation',
});
