// https://www.viewneo.com/en/api
import { jwtClaimsCheck, keyed, passportShape, unlessUnreadable } from '../../src/detector/index.js';

const shape = passportShape(870, 1400);
const check = unlessUnreadable(jwtClaimsCheck);

export default keyed({
  id: 'viewneo.access-token',
  provider: 'viewneo',
  title: 'viewneo access token',
  severity: 'medium',
  shape,
  words: ['viewneo'],
  before: 52,
  prior: 0.7,
  check,
  random: false,
  about: 'Changes what a company’s screens show.',
  revoke: 'viewneo → Account → API → Revoke the token.',
  source: 'https://www.viewneo.com/en/api',
});
