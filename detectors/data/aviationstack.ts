// https://aviationstack.com/documentation
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'aviationstack.access-key',
  provider: 'aviationstack',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['aviationstack', 'aviation_stack', 'aviation-stack'],
  title: 'aviationstack access key',
  about: 'Looks up flights at the account’s cost.',
  revoke: 'aviationstack.com → Dashboard → Reset.',
  source: 'https://aviationstack.com/documentation',
});
