// https://docs.agentops.ai/v2/introduction
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'agentops.api-key',
  provider: 'AgentOps',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['agentops', 'agent_ops', 'agent-ops'],
  about: 'Writes sessions of agents into the project and reads them.',
  revoke: 'app.agentops.ai → Settings → Projects → rotate the key.',
  source: 'https://docs.agentops.ai/v2/introduction',
});
