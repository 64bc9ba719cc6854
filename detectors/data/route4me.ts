// https://support.route4me.com/faq/glossary/route4me-api-key/
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'route4me.api-key',
  provider: 'Route4Me',
  severity: 'low',
  shape: token`${upperBase36(32)}`,
  words: ['route4me'],
  about: 'Reads and changes routes, addresses and drivers of an account.',
  revoke: 'Route4Me → My account → API → renew the key.',
  source: 'https://support.route4me.com/faq/glossary/route4me-api-key/',
});
