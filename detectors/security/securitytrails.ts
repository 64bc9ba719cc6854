// https://docs.securitytrails.com/docs/authentication
import { base62, inHeader, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'securitytrails.api-key',
  provider: 'SecurityTrails',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['securitytrails', 'security_trails', 'security-trails', 'securitytrails', 'security trails'],
  after: 24,
  check: notHash,
  verify: inHeader('https://api.securitytrails.com/v1/ping', 'APIKEY', { dead: [401, 403] }),
  about: 'Looks up domains, their history and addresses at its owner’s cost.',
  revoke: 'securitytrails.com → Account → API → Delete the key.',
  source: 'https://docs.securitytrails.com/docs/authentication',
});
