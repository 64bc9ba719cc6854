// https://www.apptivo.com/developers/
import { base62, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'apptivo.api-key',
  provider: 'Apptivo',
  severity: 'info',
  shape: token`${uuid()}`,
  words: ['apptivo'],
  parts: [{ name: 'access key', shape: token`${base62(32)}`, within: 160 }],
  about: 'With its access key, reads and changes contacts, cases and invoices.',
  revoke: 'App settings → Security → API key → regenerate.',
  source: 'https://www.apptivo.com/developers/',
});
