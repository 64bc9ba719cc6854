// https://www.chatpdf.com/docs/api/backend
import { bareLookAlikes, base62, defineDetector, token } from '../../src/detector/index.js';

const apiKey = token`sec_${base62(32)}`;

export default defineDetector({
  id: 'chatpdf.api-key',
  title: 'ChatPDF API key',
  provider: 'ChatPDF',
  severity: 'medium',
  shape: apiKey,
  near: { words: ['chatpdf', 'chat_pdf', 'chat-pdf'], before: 96 },
  decoys: bareLookAlikes(apiKey, 'chatpdf'),
  docs: {
    about: 'Reads and adds documents of the account, and asks about them at its cost.',
    revoke: 'chatpdf.com → My account → Developer settings → reset the key.',
    source: 'https://www.chatpdf.com/docs/api/backend',
  },
});
