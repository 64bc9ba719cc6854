// https://docs.fireflies.ai/fundamentals/authorization
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'fireflies.api-key',
  provider: 'Fireflies.ai',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['fireflies', 'firefliesai', 'fireflies.ai'],
  prior: 0.45,
  about: 'Reads the transcripts and recordings of a user’s meetings.',
  revoke: 'app.fireflies.ai → Integrations → Fireflies API → regenerate the key.',
  source: 'https://docs.fireflies.ai/fundamentals/authorization',
});
