// https://developer.copper.com/introduction/authentication.html
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'copper.api-key',
  prior: 0.45,
  provider: 'Copper',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: [
    'copper_api',
    'copper-api',
    'copperapi',
    'copper_key',
    'copper-key',
    'copperkey',
    'copper_token',
    'copper-token',
    'coppertoken',
    'copper_crm',
    'copper-crm',
    'coppercrm',
    'copper_access',
    'copper-access',
    'copperaccess',
    'copper.com',
    'x-pw-accesstoken',
    'prosperworks',
    'copper',
  ],
  about: 'With its user’s address, reads and changes leads, people and deals.',
  revoke: 'Settings → Integrations → API keys → Delete.',
  source: 'https://developer.copper.com/introduction/authentication.html',
});
