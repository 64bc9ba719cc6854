// https://docs.mailmodo.com/developers/
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'mailmodo.api-key',
  provider: 'Mailmodo',
  severity: 'medium',
  shape: token`${upperBase36(7)}-${upperBase36(7)}-${upperBase36(7)}-${upperBase36(7)}`,
  words: ['mailmodo'],
  prior: 0.75,
  verify: {
    url: 'https://api.mailmodo.com/api/v1/campaigns',
    method: 'GET',
    auth: { header: 'mmApiKey' },
    live: [200],
    dead: [401],
  },
  about: 'Reads contacts and starts campaigns in a company’s name.',
  revoke: 'Settings → API key → Regenerate.',
  source: 'https://docs.mailmodo.com/developers/',
});
