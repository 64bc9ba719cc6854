// https://docs.private-ai.com/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'privateai.api-key',
  provider: 'Private AI',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['private_ai', 'private-ai', 'privateai', 'private ai', 'privateai'],
  about: 'Removes personal data from texts at its owner’s cost.',
  revoke: 'Private AI portal → API keys → Delete.',
  source: 'https://docs.private-ai.com/',
});
