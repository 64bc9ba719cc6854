// https://www.ip2location.io/ip2location-documentation
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'ip2location.api-key',
  provider: 'IP2Location',
  severity: 'low',
  shape: token`${upperBase36(32)}`,
  words: ['ip2location'],
  about: 'Looks up addresses of visitors within the plan that the owner pays.',
  revoke: 'Dashboard → API keys → Regenerate.',
  source: 'https://www.ip2location.io/ip2location-documentation',
});
