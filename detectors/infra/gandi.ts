// https://api.gandi.net/docs/authentication/
import { base62, hex, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'gandi.pat',
    provider: 'Gandi',
    title: 'Gandi personal access token',
    severity: 'critical',
    shape: token`${hex(40)}`,
    words: ['gandi'],
    prior: 0.45,
    verify: { url: 'https://id.gandi.net/tokeninfo', method: 'GET', auth: 'Bearer', live: [200], dead: [401, 403] },
    about: 'Changes domains, DNS and mailboxes of an organization, as far as its rights go.',
    revoke: 'admin.gandi.net → Organizations → Sharing → the token → delete; at once.',
    source: 'https://api.gandi.net/docs/authentication/',
  }),
  keyed({
    id: 'gandi.api-key',
    provider: 'Gandi',
    title: 'Gandi API key (old form)',
    severity: 'critical',
    shape: token`${base62(24)}`,
    words: ['gandi'],
    prior: 0.5,
    verify: {
      url: 'https://api.gandi.net/v5/organization/user-info',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'Apikey ' },
      live: [200],
      dead: [401],
    },
    about: 'Changes all domains, DNS and mailboxes of its user. Gandi no longer makes such keys.',
    revoke: 'account.gandi.net → Authentication options → API key → delete; at once.',
    source: 'https://api.gandi.net/docs/authentication/',
  }),
];
