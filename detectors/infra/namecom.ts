// https://docs.name.com/docs/authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'namecom.api-token',
  provider: 'Name.com',
  title: 'Name.com API token',
  severity: 'medium',
  shape: token`${hex(40)}`,
  words: ['namecom', 'namedotcom', 'name_com', 'name-com', 'name.com'],
  prior: 0.43,
  about: 'With its user name, changes where an account’s domains point.',
  revoke: 'Account → API → delete the token.',
  source: 'https://docs.name.com/docs/authentication',
});
