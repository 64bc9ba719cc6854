// https://developers.netcorecloud.com/docs/authentication
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'pepipost.api-key',
  provider: 'Netcore',
  title: 'Netcore Email (Pepipost) API key',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['pepipost', 'netcore_email', 'netcore-email', 'netcoreemail'],
  verify: {
    url: 'https://api.pepipost.com/v5.1/domain/getDomains',
    method: 'GET',
    auth: { header: 'api_key' },
    live: [200],
    dead: [401],
  },
  about: 'Sends mail in a company’s name from its own domain, which serves phishing.',
  revoke: 'Dashboard → Settings → Integration → API key → Regenerate.',
  source: 'https://developers.netcorecloud.com/docs/authentication',
});
