// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-authentication
import { base64url, keyed, optional, token } from '../../src/detector/index.js';

export default keyed({
  id: 'botframework.direct-line-secret',
  provider: 'Microsoft Bot Framework',
  title: 'Direct Line or Web Chat secret',
  severity: 'medium',
  shape: token`${base64url(11)}.${optional('cwA.', base64url(3), '.')}${base64url(43)}`,
  words: [
    'direct_line',
    'direct-line',
    'directline',
    'webchat_secret',
    'webchat-secret',
    'webchatsecret',
    'web_chat_secret',
    'web-chat-secret',
    'botframework',
    'bot_framework',
  ],
  before: 96,
  about: 'Opens conversations with a bot as anybody, and reads those whose id is known.',
  revoke: 'Azure portal → the bot → Channels → Direct Line → Regenerate.',
  source: 'https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-authentication',
});
