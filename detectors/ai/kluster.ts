// https://docs.kluster.ai/get-started/get-api-key/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'kluster.api-key',
  provider: 'kluster.ai',
  severity: 'info',
  shape: token`${uuid()}`,
  words: [
    'kluster_ai',
    'kluster-ai',
    'klusterai',
    'kluster_api',
    'kluster-api',
    'klusterapi',
    'kluster_key',
    'kluster-key',
    'klusterkey',
    'kluster_token',
    'kluster-token',
    'klustertoken',
    'kluster_secret',
    'kluster-secret',
    'klustersecret',
    'kluster.ai',
    'kluster',
  ],
  prior: 0.45,
  about: 'Calls models at the owner’s cost.',
  revoke: 'Platform → API keys → Delete.',
  source: 'https://docs.kluster.ai/get-started/get-api-key/',
});
