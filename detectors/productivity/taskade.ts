// https://developers.taskade.com/
import { base62, bearer, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`tskdp_${base62(34)}`;

export default defineDetector({
  id: 'taskade.access-token',
  title: 'Taskade personal access token',
  provider: 'Taskade',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: bearer('https://www.taskade.com/api/v1/workspaces'),
  docs: {
    about: 'Reads and changes all workspaces of its user.',
    revoke: 'taskade.com → Settings → Developers → Delete the token.',
    source: 'https://developers.taskade.com/',
  },
});
