// https://docs.instabot.io/reference/introduction
import { base64, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'instabot.api-key',
  provider: 'Instabot',
  severity: 'info',
  shape: token`${oneOf([base64(43), { kind: 'literal', text: '=' }], base64(44))}`,
  words: [
    'x-instabot-api-key',
    'instabot_api',
    'instabot-api',
    'instabotapi',
    'instabot.io',
    'instabot_key',
    'instabot_token',
    'instabot',
  ],
  prior: 0.5,
  sampleName: 'INSTABOT_API_KEY',
  about: 'Reads the conversations of an owner’s chat bots and the people who took part.',
  revoke: 'Instabot portal → Settings → API keys → delete.',
  source: 'https://docs.instabot.io/reference/introduction',
});
