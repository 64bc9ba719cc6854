// https://ipapi.com/documentation
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ipapi.access-key',
  provider: 'ipapi',
  title: 'ipapi access key',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['ipapi'],
  about: 'Looks up where addresses stand, at the cost of the owner’s monthly quota.',
  revoke: 'Dashboard → API access key → Reset.',
  source: 'https://ipapi.com/documentation',
});
