// https://deepai.org/docs
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'deepai.api-key',
  provider: 'DeepAI',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['deepai', 'deep_ai_api', 'deep-ai-api', 'deepaiapi', 'deepai.org'],
  about: 'Makes and edits pictures and texts at the account’s cost.',
  revoke: 'deepai.org → Dashboard → regenerate the key.',
  source: 'https://deepai.org/docs',
});
