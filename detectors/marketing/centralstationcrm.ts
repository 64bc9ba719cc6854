// https://github.com/42he/centralstationcrm-api
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'centralstationcrm.api-key',
  provider: 'CentralStationCRM',
  severity: 'info',
  shape: token`${base36(30)}`,
  words: ['centralstationcrm', 'centralstation', 'central_station_crm', 'central-station-crm'],
  verify: {
    url: 'https://api.centralstationcrm.net/api/users.json',
    method: 'GET',
    auth: { header: 'X-apikey' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and changes the company’s contacts and deals.',
  revoke: 'Account settings → API keys → regenerate.',
  source: 'https://github.com/42he/centralstationcrm-api',
});
