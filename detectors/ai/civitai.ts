// https://developer.civitai.com/docs/getting-started/setup-profile
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'civitai.api-key',
  provider: 'Civitai',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['civitai'],
  about: 'Acts as its user: downloads restricted models and spends the account’s credit.',
  revoke: 'civitai.com → Account settings → API keys → Delete.',
  source: 'https://developer.civitai.com/docs/getting-started/setup-profile',
});
