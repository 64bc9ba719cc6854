// https://api.appcues.com/v2/docs
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'appcues.api-key',
  provider: 'Appcues',
  severity: 'info',
  shape: token`${uuid()}`,
  words: ['appcues'],
  title: 'Appcues API key or secret',
  about: 'With its secret and the account’s id, changes flows and reads users’ events.',
  revoke: 'studio.appcues.com → Settings → API keys → Delete.',
  source: 'https://api.appcues.com/v2/docs',
});
