// https://docs.sambanova.ai/docs/en/get-started/quickstart
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'sambanova.api-key',
  provider: 'SambaNova',
  severity: 'high',
  shape: token`${uuid()}`,
  words: ['sambanova', 'samba_nova', 'samba-nova', 'sambanova', 'samba nova'],
  about: 'Calls models at its owner’s cost.',
  revoke: 'cloud.sambanova.ai → APIs → Delete the key.',
  source: 'https://docs.sambanova.ai/docs/en/get-started/quickstart',
});
