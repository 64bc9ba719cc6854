// https://skybiometry.com/documentation/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'skybiometry.api-secret',
  title: 'SkyBiometry API key or secret',
  provider: 'SkyBiometry',
  severity: 'low',
  shape: token`${base36(25, 26)}`,
  words: ['skybiometry', 'sky_biometry', 'sky-biometry', 'skybiometry', 'sky biometry'],
  after: 24,
  about: 'Key and secret together recognise faces within an account’s limits and read what was trained.',
  revoke: 'skybiometry.com → Applications → renew the keys.',
  source: 'https://skybiometry.com/documentation/',
});
