// https://docs.rownd.io/
import { base36, digits, inHeader, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'rownd.app-secret',
  title: 'Rownd app secret',
  provider: 'Rownd',
  severity: 'medium',
  shape: token`${base36(48)}`,
  words: ['rownd'],
  after: 24,
  parts: [
    { name: 'app key', shape: token`${uuid()}`, within: 200 },
    { name: 'app id', shape: token`${digits(18)}` },
  ],
  verify: inHeader('https://api.rownd.io/applications/{app id}/users/data', 'x-rownd-app-secret', {
    headers: { 'x-rownd-app-key': '{app key}' },
  }),
  about: 'Reads and changes the users of an application, together with its app key.',
  revoke: 'app.rownd.io → the app → App keys → Revoke.',
  source: 'https://docs.rownd.io/',
});
