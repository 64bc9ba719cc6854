// https://developers.tallyfy.com/
import { bearer, jwtClaimsCheck, keyed, passportShape, unlessUnreadable } from '../../src/detector/index.js';

const shape = passportShape(900, 1100);
const check = unlessUnreadable(jwtClaimsCheck);

export default keyed({
  id: 'tallyfy.api-token',
  provider: 'Tallyfy',
  title: 'Tallyfy API token',
  severity: 'medium',
  shape,
  words: ['tallyfy'],
  before: 52,
  prior: 0.7,
  check,
  random: false,
  verify: bearer('https://api.tallyfy.com/me'),
  about: 'Reads and changes a company’s processes and the forms filled in there.',
  revoke: 'Settings → Integrations → REST API → Revoke the token.',
  source: 'https://developers.tallyfy.com/',
});
