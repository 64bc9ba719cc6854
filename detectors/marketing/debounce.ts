// https://developers.debounce.io/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'debounce.api-key',
  provider: 'DeBounce',
  severity: 'info',
  shape: token`${base62(13)}`,
  words: [
    'debounce.io',
    'debounce_io',
    'debounce-io',
    'debounceio',
    'debounce_api',
    'debounce-api',
    'debounceapi',
    'debounce_key',
    'debounce_token',
  ],
  prior: 0.83,
  about: 'Checks mail addresses at the account’s cost.',
  revoke: 'app.debounce.io → API → delete the key.',
  source: 'https://developers.debounce.io/',
});
