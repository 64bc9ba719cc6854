// https://owlbot.info/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'owlbot.api-key',
  provider: 'Owlbot',
  title: 'Owlbot API token',
  severity: 'low',
  shape: token`${base36(40)}`,
  words: [
    'owlbot_api',
    'owlbot-api',
    'owlbotapi',
    'owlbot_token',
    'owlbot-token',
    'owlbottoken',
    'owlbot_key',
    'owlbot-key',
    'owlbotkey',
    'owlbot_secret',
    'owlbot-secret',
    'owlbotsecret',
    'owlbot_access',
    'owlbot-access',
    'owlbotaccess',
    'owlbot.info',
  ],
  verify: {
    url: 'https://owlbot.info/api/v4/dictionary/owl',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Token ' },
    live: [200],
    dead: [401],
  },
  about: 'Looks up words in the owner’s name.',
  revoke: 'Ask for another token on the vendor’s site.',
  source: 'https://owlbot.info/',
});
