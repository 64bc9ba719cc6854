// https://api.salesflare.com/docs
import { bearer, keyed, token, word } from '../../src/detector/index.js';

export default keyed({
  id: 'salesflare.api-key',
  provider: 'Salesflare',
  severity: 'medium',
  shape: token`${word(45)}`,
  words: ['salesflare'],
  after: 24,
  verify: bearer('https://api.salesflare.com/me'),
  about: 'Reads and changes accounts, contacts and opportunities of a CRM.',
  revoke: 'Salesflare → Settings → API Keys → Delete.',
  source: 'https://api.salesflare.com/docs',
});
