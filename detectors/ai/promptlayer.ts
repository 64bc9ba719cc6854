// https://docs.promptlayer.com/
import { hex, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'promptlayer.api-key',
  provider: 'PromptLayer',
  severity: 'high',
  shape: token`pl_${hex(32)}`,
  words: ['promptlayer', 'prompt_layer', 'prompt-layer', 'promptlayer', 'prompt layer'],
  before: 96,
  shortLiteral: 'the vendor’s name must stand near',
  verify: inHeader('https://api.promptlayer.com/prompt-templates', 'X-API-KEY'),
  about: 'Reads the prompts and answers that were logged, and changes the prompts in use.',
  revoke: 'PromptLayer → Settings → API keys → Delete.',
  source: 'https://docs.promptlayer.com/',
});
