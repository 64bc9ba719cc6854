// https://docs.z.ai/guides/overview/quick-start
import { base62, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zhipu.api-key',
  provider: 'Zhipu AI',
  title: 'Zhipu (Z.ai) API key',
  severity: 'high',
  shape: token`${hex(32)}.${base62(16)}`,
  words: [
    'zhipu',
    'zhipuai',
    'zhipu_ai',
    'bigmodel',
    'bigmodel.cn',
    'zai_api',
    'zai-api',
    'zaiapi',
    'zai_key',
    'z_ai',
    'z.ai',
    'chatglm',
    'glm_api',
    'glm-api',
    'glmapi',
    'glm_key',
    'glm_token',
  ],
  before: 96,
  prior: 0.9,
  about: 'Calls models at the account’s cost.',
  revoke: 'z.ai or bigmodel.cn → API keys → Delete; at once.',
  source: 'https://docs.z.ai/guides/overview/quick-start',
});
