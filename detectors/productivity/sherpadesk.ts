// https://documentation.sherpadesk.com/
import { asPassword, base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sherpadesk.api-key',
  provider: 'SherpaDesk',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['sherpadesk', 'sherpa_desk', 'sherpa-desk', 'sherpadesk', 'sherpa desk'],
  verify: asPassword('https://api.sherpadesk.com/organizations/', 'x'),
  about: 'Reads and changes tickets, time entries and invoices.',
  revoke: 'SherpaDesk → My profile → API token → Reset.',
  source: 'https://documentation.sherpadesk.com/',
});
