// https://postbacks.io/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'postbacks.api-key',
  provider: 'Postbacks',
  severity: 'low',
  shape: token`${uuid()}`,
  words: [
    'postbacks_api',
    'postbacks-api',
    'postbacksapi',
    'postbacks api',
    'postbacks_key',
    'postbacks-key',
    'postbackskey',
    'postbacks key',
    'postbacks_token',
    'postbacks-token',
    'postbackstoken',
    'postbacks token',
    'postbacks_secret',
    'postbacks-secret',
    'postbackssecret',
    'postbacks secret',
    'postbacks.io',
    'postbacks',
  ],
  prior: 0.45,
  about: 'Reports conversions in the name of its owner.',
  revoke: 'Postbacks → Account → API key → renew.',
  source: 'https://postbacks.io/',
});
