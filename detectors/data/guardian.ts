// https://open-platform.theguardian.com/documentation/
import { keyed, token, uuid, uuidCheck } from '../../src/detector/index.js';

export default keyed({
  id: 'guardian.api-key',
  provider: 'The Guardian',
  title: 'Guardian Open Platform API key',
  severity: 'low',
  shape: token`${uuid()}`,
  words: [
    'guardian_api',
    'guardian-api',
    'guardianapi',
    'guardianapis',
    'guardian_key',
    'guardian-key',
    'guardiankey',
    'guardian_token',
    'guardian-token',
    'guardiantoken',
    'guardian_secret',
    'theguardian',
    'the_guardian',
    'the-guardian',
  ],
  before: 52,
  prior: 0.45,
  check: uuidCheck,
  about: 'Uses up the article look-ups of its owner.',
  revoke: 'Ask the Open Platform team to end it: open-platform.theguardian.com.',
  source: 'https://open-platform.theguardian.com/documentation/',
});
