// https://docs.retellai.com/api-references/list-agents
import { bearer, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'retell.api-key',
  provider: 'Retell AI',
  severity: 'high',
  shape: token`key_${hex(28)}`,
  words: ['retell', 'retellai', 'retell_ai', 'retell-ai', 'retellai', 'retell ai'],
  before: 96,
  after: 24,
  verify: bearer('https://api.retellai.com/list-agents'),
  about: 'Starts phone calls with voice agents at its owner’s cost and reads recordings.',
  revoke: 'Retell dashboard → Keys → Delete.',
  source: 'https://docs.retellai.com/api-references/list-agents',
});
