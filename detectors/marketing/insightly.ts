// https://api.insightly.com/v3.1/Help#!/Overview/Authentication
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'insightly.api-key',
  provider: 'Insightly',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['insightly'],
  prior: 0.5,
  about: 'Reads and changes contacts, leads and opportunities that its user can see.',
  revoke: 'Insightly → User settings → API → reset the key.',
  source: 'https://api.insightly.com/v3.1/Help#!/Overview/Authentication',
});
