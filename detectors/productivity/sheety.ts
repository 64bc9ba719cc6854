// https://sheety.co/docs
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sheety.token',
  title: 'Sheety bearer token',
  provider: 'Sheety',
  severity: 'low',
  shape: token`${base36(64)}`,
  words: ['sheety'],
  about: 'Reads and changes the rows of the spreadsheets that a project opened.',
  revoke: 'dashboard.sheety.co → the project → Authentication → renew.',
  source: 'https://sheety.co/docs',
});
