// https://docs.leonardo.ai/docs/create-your-api-key
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'leonardo.api-key',
  provider: 'Leonardo.Ai',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['leonardo', 'leonardoai'],
  verify: { url: 'https://cloud.leonardo.ai/api/rest/v1/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Makes pictures at the owner’s cost and reads those made before.',
  revoke: 'API access → delete the key.',
  source: 'https://docs.leonardo.ai/docs/create-your-api-key',
});
