// https://supertokens.com/docs/platform-configuration/supertokens-core/api-keys
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'supertokens.api-key',
  provider: 'SuperTokens',
  title: 'SuperTokens core API key',
  severity: 'info',
  shape: token`${chars(alphabet('letters, digits and -', 'A-Z', 'a-z', '0-9', '-'), 20, 60)}`,
  words: [
    'supertokens_api',
    'supertokens-api',
    'supertokensapi',
    'supertokens_key',
    'supertokens-key',
    'supertokenskey',
    'supertokens_core',
  ],
  before: 32,
  prior: 0.45,
  about: 'Manages users and sessions of the core that it belongs to.',
  revoke: 'Take the key out of the core’s api_keys setting (or the dashboard) and start it anew.',
  source: 'https://supertokens.com/docs/platform-configuration/supertokens-core/api-keys',
});
