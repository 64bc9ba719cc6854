// https://docs.aylien.com/newsapi/v6/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'aylien.api-key',
  provider: 'AYLIEN',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['aylien'],
  parts: [{ name: 'application id', shape: token`${hex(8)}`, within: 160 }],
  about: 'With the application’s id, reads news at the account’s cost.',
  revoke: 'Developer portal → the application → regenerate the key.',
  source: 'https://docs.aylien.com/newsapi/v6/',
});
