// https://developers.appointedd.com/
import { base64, keyed, oneOf, partsOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'appointedd.api-key',
  provider: 'Appointedd',
  severity: 'info',
  shape: token`${oneOf(base64(88), [base64(87), ...partsOf('=')], [base64(86), ...partsOf('==')])}`,
  words: ['appointedd'],
  verify: {
    url: 'https://api.appointedd.com/v1/availability/slots',
    method: 'GET',
    auth: { header: 'X-API-KEY' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes the organisation’s bookings and customers.',
  revoke: 'Settings → Developers → regenerate the key.',
  source: 'https://developers.appointedd.com/',
});
