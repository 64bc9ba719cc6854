// https://ipapi.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ipapi.access-key',
  provider: 'ipapi',
  title: 'ipapi access key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['ipapi'],
  about: 'Looks up where addresses stand, at the cost of the owner’s monthly quota.',
  revoke: 'Dashboard → API access key → Reset.',
  source: 'https://ipapi.com/documentation',
});
