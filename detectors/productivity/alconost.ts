// https://nitrotranslate.com/en/automation-api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'alconost.api-key',
  provider: 'Alconost Nitro',
  severity: 'info',
  shape: token`${base62(32)}`,
  words: ['alconost'],
  about: 'Orders translations at the account’s cost.',
  revoke: 'nitrotranslate.com → Account settings → regenerate the key.',
  source: 'https://nitrotranslate.com/en/automation-api',
});
