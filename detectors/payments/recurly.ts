// https://recurly.com/developers/api/
import { asUser, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'recurly.private-key',
  title: 'Recurly private API key',
  provider: 'Recurly',
  severity: 'critical',
  shape: token`${hex(32)}`,
  words: ['recurly'],
  verify: asUser('https://v3.recurly.com/sites', {
    dead: [],
    headers: { Accept: 'application/vnd.recurly.v2021-02-25' },
  }),
  about: 'Reads and changes subscriptions, invoices and billing data of a site.',
  revoke: 'Recurly → Integrations → API Credentials → Regenerate or delete.',
  source: 'https://recurly.com/developers/api/',
});
