// https://beebole.com/help/api/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'beebole.api-token',
  provider: 'BeeBole',
  severity: 'medium',
  shape: token`${base36(40)}`,
  words: ['beebole'],
  title: 'BeeBole API token',
  about: 'Reads and changes the company’s time sheets and people.',
  revoke: 'Account module → API → regenerate the token.',
  source: 'https://beebole.com/help/api/',
});
