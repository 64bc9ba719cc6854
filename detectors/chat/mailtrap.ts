// https://api-docs.mailtrap.io/
import { hex, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'mailtrap.api-token',
    provider: 'Mailtrap',
    title: 'Mailtrap API token',
    severity: 'medium',
    shape: token`${hex(32)}`,
    words: ['mailtrap'],
    before: 96,
    verify: { url: 'https://mailtrap.io/api/accounts', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    about: 'Sends mail from an account’s domains, or reads its test inboxes, as far as the token allows.',
    revoke: 'Settings → API tokens → Reset.',
    source: 'https://api-docs.mailtrap.io/',
  }),
  keyed({
    id: 'mailtrap.sandbox-password',
    provider: 'Mailtrap',
    title: 'Mailtrap sandbox user name or password',
    severity: 'low',
    shape: token`${hex(14)}`,
    words: ['mailtrap'],
    before: 96,
    prior: 0.45,
    about: 'Sends mail into one test inbox, where it stays; the user name has the same form.',
    revoke: 'Inboxes → the inbox → Reset credentials.',
    source: 'https://help.mailtrap.io/article/69-sandbox-integration',
  }),
];
