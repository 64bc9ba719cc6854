// https://hub.qovery.com/docs/using-qovery/interface/cli/
import { base64url, defineDetector, inHeader, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`qov_${base64url(36, 136)}`;

export default defineDetector({
  id: 'qovery.api-token',
  title: 'Qovery API token',
  provider: 'Qovery',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  verify: inHeader('https://api.qovery.com/organization', 'Authorization', { prefix: 'Token ' }),
  docs: {
    about: 'Deploys and changes the applications, databases and clusters of an organization.',
    revoke: 'console.qovery.com → Organization settings → API token → Delete.',
    source: 'https://hub.qovery.com/docs/using-qovery/interface/cli/',
  },
});
