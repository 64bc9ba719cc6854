// https://docs.lacework.net/api/api-access-keys-and-tokens
import { hex, keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'lacework.api-secret',
  provider: 'Lacework',
  title: 'Lacework API secret',
  severity: 'critical',
  shape: token`_${hex(32)}`,
  words: ['lacework', 'laceworkcli', 'lw_api', 'lw_secret'],
  parts: [{ name: 'key id', shape: token`${upperBase36(3, 24)}_${upperBase36(48, 60)}`, within: 300 }],
  about: 'With its key id, reads the weaknesses and alerts of a company’s clouds and changes what is watched.',
  revoke: 'Settings → API keys → Disable, then delete.',
  source: 'https://docs.lacework.net/api/api-access-keys-and-tokens',
});
