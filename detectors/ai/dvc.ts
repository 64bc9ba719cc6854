// https://dvc.org/doc/studio/user-guide/account-management
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`isat_${base62(44, 54)}`;

export default defineDetector({
  id: 'dvc.studio-token',
  title: 'DVC Studio access token',
  provider: 'Iterative',
  severity: 'medium',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Sends experiments and models to a team’s projects in DVC Studio, or reads them.',
    revoke: 'Studio → Profile → Access tokens → Delete.',
    source: 'https://dvc.org/doc/studio/user-guide/account-management',
  },
});
