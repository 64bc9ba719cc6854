// https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/
import { base64url, digits, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'harvest.token',
  provider: 'Harvest',
  title: 'Harvest personal access token',
  severity: 'medium',
  shape: token`${digits(4, 9)}.pt.${base64url(60, 92)}`,
  words: ['harvest', 'harvestapp', 'getharvest'],
  prior: 0.85,
  verify: { url: 'https://id.getharvest.com/api/v2/accounts', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads and changes the time records, invoices and rates that its user can see.',
  revoke: 'id.getharvest.com/developers → the token → delete; at once.',
  source: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
});
