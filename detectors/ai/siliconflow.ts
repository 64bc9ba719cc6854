// https://docs.siliconflow.cn/en/userguide/quickstart
import { bearer, keyed, lower, token } from '../../src/detector/index.js';

export default keyed({
  id: 'siliconflow.api-key',
  provider: 'SiliconFlow',
  severity: 'high',
  shape: token`sk-${lower(48)}`,
  words: ['siliconflow', 'silicon_flow', 'silicon-flow', 'siliconflow', 'silicon flow'],
  before: 96,
  after: 24,
  shortLiteral: 'the vendor’s name must stand near',
  verify: bearer('https://api.siliconflow.cn/v1/user/info', { dead: [] }),
  about: 'Calls models at its owner’s cost.',
  revoke: 'cloud.siliconflow.cn → API keys → Delete.',
  source: 'https://docs.siliconflow.cn/en/userguide/quickstart',
});
