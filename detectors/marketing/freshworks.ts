// https://developers.freshworks.com/crm/api/
import { base36, base64url, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'freshworks.crm-key',
  provider: 'Freshworks CRM',
  title: 'Freshworks CRM API key',
  severity: 'high',
  shape: token`${base64url(22)}`,
  words: ['freshworks', 'freshworkscrm', 'freshsales', 'myfreshworks'],
  prior: 0.5,
  sampleName: 'FRESHSALES_API_KEY',
  parts: [
    { name: 'host', shape: token`${base36(3, 40)}.${oneOf('myfreshworks', 'freshsales')}.${oneOf('com', 'io')}` },
  ],
  about: 'Acts as its user: reads and changes contacts, deals and accounts.',
  revoke: 'Freshworks CRM → Profile → Settings → API settings → reset.',
  source: 'https://developers.freshworks.com/crm/api/',
});
