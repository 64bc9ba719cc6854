// https://docs.exa.ai/reference/getting-started
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'exa.api-key',
  provider: 'Exa',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['exa_', 'exa-', 'exaapi', 'exatoken', 'exakey', 'exasecret', 'exa.ai', 'exalabs'],
  prior: 0.5,
  sampleName: 'EXA_API_KEY',
  about: 'Searches the web at the owner’s cost.',
  revoke: 'dashboard.exa.ai → API keys → delete; at once.',
  source: 'https://docs.exa.ai/reference/getting-started',
});
