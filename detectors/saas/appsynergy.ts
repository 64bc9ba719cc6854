// https://www.appsynergy.com/docs/rest-api
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'appsynergy.api-key',
  provider: 'AppSynergy',
  severity: 'info',
  shape: token`${base36(64)}`,
  words: ['appsynergy'],
  about: 'Reads and changes the records of an app.',
  revoke: 'Account → API keys → Delete.',
  source: 'https://www.appsynergy.com/docs/rest-api',
});
