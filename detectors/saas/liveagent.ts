// https://support.liveagent.com/061754-API-key
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'liveagent.api-key',
  provider: 'LiveAgent',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['liveagent', 'live_agent', 'live-agent', 'ladesk'],
  prior: 0.5,
  about: 'Reads and answers customers’ tickets and chats in a company’s name.',
  revoke: 'Configuration → System → API → delete the key.',
  source: 'https://support.liveagent.com/061754-API-key',
});
