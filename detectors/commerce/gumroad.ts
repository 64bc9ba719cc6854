// https://app.gumroad.com/api
import { base64url, hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'gumroad.access-token',
  provider: 'Gumroad',
  title: 'Gumroad access token',
  severity: 'high',
  shape: token`${oneOf(hex(64), base64url(43))}`,
  words: ['gumroad'],
  prior: 0.5,
  about: 'Reads a seller’s sales and customers, and changes products and refunds.',
  revoke: 'Gumroad → Settings → Advanced → Applications → delete the token.',
  source: 'https://app.gumroad.com/api',
});
