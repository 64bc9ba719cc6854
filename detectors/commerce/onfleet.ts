// https://docs.onfleet.com/reference/authentication
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'onfleet.api-key',
  provider: 'Onfleet',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['onfleet'],
  about: 'Reads and changes a company’s deliveries, with the names and addresses of who gets them.',
  revoke: 'Settings → API & webhooks → delete the key.',
  source: 'https://docs.onfleet.com/reference/authentication',
});
