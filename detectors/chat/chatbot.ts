// https://www.chatbot.com/docs/
import { keyed, token, word } from '../../src/detector/index.js';

export default keyed({
  id: 'chatbot.access-token',
  provider: 'ChatBot.com',
  severity: 'info',
  shape: token`${word(32)}`,
  words: [
    'chatbot_com',
    'chatbot-com',
    'chatbotcom',
    'chatbot.com',
    'chatbot_token',
    'chatbot-token',
    'chatbottoken',
    'chatbot_api',
    'chatbot-api',
    'chatbotapi',
    'chatbot_access',
    'chatbot-access',
    'chatbotaccess',
    'chatbot_dev_token',
    'chatbot-dev-token',
    'chatbotdevtoken',
    'chatbot_developer',
    'chatbot-developer',
    'chatbotdeveloper',
  ],
  title: 'ChatBot.com developer access token',
  about: 'Changes stories and users of the account’s bots.',
  revoke: 'app.chatbot.com → Settings → Developer access token → Generate.',
  source: 'https://www.chatbot.com/docs/',
});
