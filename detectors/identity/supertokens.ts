// https://supertokens.com/docs/platform-configuration/supertokens-core/api-keys
import { alphabet, chars, keyed, token, NAMED_CARRIERS } from '../../src/detector/index.js';

export default [
  keyed({
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
  }),
  keyed({
    id: 'supertokens.key-by-name',
    carriers: NAMED_CARRIERS,
    provider: 'SuperTokens',
    title: 'SuperTokens core API key (beside its vendor’s name)',
    severity: 'info',
    shape: token`${chars(alphabet('letters, digits and -', 'A-Z', 'a-z', '0-9', '-'), 20, 60)}`,
    words: ['supertokens'],
    prior: 0.3,
    family: 'supertokens.api-key',
    about: 'Manages users and sessions of the core that it belongs to.',
    revoke: 'Take the key out of the core’s api_keys setting (or the dashboard) and start it anew.',
    source: 'https://supertokens.com/docs/platform-configuration/supertokens-core/api-keys',
  }),
];
