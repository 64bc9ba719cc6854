// https://docs.aimlapi.com/quickstart/setting-up
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'aimlapi.api-key',
  provider: 'AI/ML API',
  severity: 'high',
  shape: token`${hex(32)}`,
  words: ['aimlapi', 'aiml_api', 'aiml-api'],
  about: 'Calls models of many vendors at the account’s cost.',
  revoke: 'aimlapi.com → Keys management → Delete.',
  source: 'https://docs.aimlapi.com/quickstart/setting-up',
});
