// https://www.protocols.io/developers
import { base36, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'protocolsio.access-token',
  title: 'protocols.io access token',
  provider: 'protocols.io',
  severity: 'medium',
  shape: token`${base36(64)}`,
  words: ['protocolsio', 'protocols_io', 'protocols-io', 'protocolsio', 'protocols io', 'protocols.io'],
  verify: bearer('https://www.protocols.io/api/v3/session/profile'),
  about: 'Reads and changes the protocols of its user, private ones too.',
  revoke: 'protocols.io/developers → Your applications → renew the token.',
  source: 'https://www.protocols.io/developers',
});
