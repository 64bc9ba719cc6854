// https://developers.privacy.com/docs/getting-started
import { inHeader, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'privacy.api-key',
  provider: 'Privacy.com',
  severity: 'critical',
  shape: token`${uuid()}`,
  words: [
    'privacy_com',
    'privacy-com',
    'privacycom',
    'privacy com',
    'privacy.com',
    'privacy_api',
    'privacy-api',
    'privacyapi',
    'privacy api',
    'privacy_key',
    'privacy_secret',
    'privacy-secret',
    'privacysecret',
    'privacy secret',
  ],
  verify: inHeader('https://api.privacy.com/v1/cards', 'Authorization', { prefix: 'api-key ' }),
  about: 'Makes and reads virtual payment cards, with their numbers.',
  revoke: 'Privacy.com → Account → API → Reset.',
  source: 'https://developers.privacy.com/docs/getting-started',
});
