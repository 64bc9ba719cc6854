// https://developers.squarespace.com/commerce-apis/authentication-and-permissions
import { bearer, keyed, token, uuid, uuidCheck } from '../../src/detector/index.js';

export default keyed({
  id: 'squarespace.api-key',
  provider: 'Squarespace',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['squarespace', 'square_space', 'square-space'],
  before: 40,
  prior: 0.45,
  check: uuidCheck,
  verify: bearer('https://api.squarespace.com/1.0/profiles'),
  about: 'Reads a shop’s orders, stock and customers, and changes stock and products.',
  revoke: 'Settings → Developer tools → Developer API keys → Delete; at once.',
  source: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
});
