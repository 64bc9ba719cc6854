// https://serpstack.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'serpstack.api-key',
  provider: 'serpstack',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['serpstack', 'serp_stack', 'serp-stack', 'serpstack', 'serp stack'],
  about: 'Searches at its owner’s cost.',
  revoke: 'serpstack.com → Dashboard → Reset API access key.',
  source: 'https://serpstack.com/documentation',
});
