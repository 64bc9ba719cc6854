// https://developer.capsulecrm.com/v2/overview/authentication
import { alphabet, base62, chars, keyed, notHash, token } from '../../src/detector/index.js';

const body = alphabet('letters, digits and . _ + = -', 'A-Z', 'a-z', '0-9', '._+=-');

export default keyed({
  id: 'capsulecrm.api-token',
  provider: 'Capsule CRM',
  severity: 'medium',
  shape: token`${base62(1)}${chars(body, 63)}`,
  words: ['capsulecrm', 'capsule_crm', 'capsule-crm'],
  title: 'Capsule CRM API token',
  check: notHash,
  verify: { url: 'https://api.capsulecrm.com/api/v2/users', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Acts as its user: reads and changes contacts, cases and sales.',
  revoke: 'My preferences → API authentication tokens → Delete.',
  source: 'https://developer.capsulecrm.com/v2/overview/authentication',
});
