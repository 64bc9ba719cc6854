// https://docs.lakera.ai/docs/api
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'lakera.api-key',
  provider: 'Lakera',
  title: 'Lakera Guard API key',
  severity: 'medium',
  shape: token`${hex(64)}`,
  words: ['lakera'],
  about: 'Screens prompts at the owner’s cost; with it, somebody learns what the guard lets through.',
  revoke: 'Platform → API access → delete the key.',
  source: 'https://docs.lakera.ai/docs/api',
});
