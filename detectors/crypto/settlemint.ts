// https://console.settlemint.com/documentation/platform-components/security-and-authentication/application-access-tokens
import { base62, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('sm_aat_', 'sm_pat_', 'sm_sat_')}${base62(16)}`;

export default defineDetector({
  id: 'settlemint.access-token',
  title: 'SettleMint access token',
  provider: 'SettleMint',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Reads and changes the blockchain networks, nodes and storage of an application or its user.',
    revoke: 'SettleMint console → Application or Personal access tokens → Delete.',
    source:
      'https://console.settlemint.com/documentation/platform-components/security-and-authentication/application-access-tokens',
  },
});
