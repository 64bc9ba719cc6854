// https://apidocs.reply.io/
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'replyio.api-key',
  provider: 'Reply.io',
  severity: 'medium',
  shape: token`${base62(24)}`,
  words: ['replyio', 'reply_io', 'reply-io', 'replyio', 'reply io', 'reply.io'],
  after: 24,
  verify: inHeader('https://api.reply.io/v1/people', 'X-Api-Key'),
  about: 'Reads contacts, starts campaigns and sends mail in its owner’s name.',
  revoke: 'Reply → Settings → API key → Generate new.',
  source: 'https://apidocs.reply.io/',
});
