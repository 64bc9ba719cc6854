// https://developer.xero.com/documentation/guides/oauth2/auth-flow/
import { base64url, keyed, token, upperHex } from '../../src/detector/index.js';

export default keyed({
  id: 'xero.client-secret',
  provider: 'Xero',
  title: 'Xero client secret',
  severity: 'medium',
  shape: token`${base64url(48, 50)}`,
  words: ['xero'],
  before: 52,
  prior: 0.45,
  sampleName: 'XERO_CLIENT_SECRET',
  parts: [{ name: 'client id', shape: token`${upperHex(32)}`, within: 300 }],
  about: 'With its client id, reads and writes the books of connected companies.',
  revoke: 'developer.xero.com → My apps → Configuration → Revoke the secret.',
  source: 'https://developer.xero.com/documentation/guides/oauth2/auth-flow/',
});
