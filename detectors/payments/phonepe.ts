// https://developer.phonepe.com/v1/docs/api-integration/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'phonepe.salt-key',
  title: 'PhonePe salt key',
  provider: 'PhonePe',
  severity: 'high',
  shape: token`${uuid()}`,
  words: ['phonepe', 'phone_pe', 'phone-pe', 'phonepe', 'phone pe'],
  about: 'Signs payments, refunds and status calls of a merchant, together with the salt index.',
  revoke: 'PhonePe Business → Developer settings → Salt keys → ask for a new one.',
  source: 'https://developer.phonepe.com/v1/docs/api-integration/',
});
