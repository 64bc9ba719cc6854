// https://www.chromatic.com/docs/ci/#configure-project-token
import { base36, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const projectToken = token`chpt_${base36(12, 16)}`;

export default defineDetector({
  id: 'chromatic.project-token',
  title: 'Chromatic project token',
  provider: 'Chromatic',
  severity: 'low',
  shape: projectToken,
  decoys: lookAlikes(projectToken),
  docs: {
    about: 'Uploads builds of one project. Some open projects publish it on purpose.',
    revoke: 'Chromatic → the project → Manage → Configure → Reset token.',
    source: 'https://www.chromatic.com/docs/ci/#configure-project-token',
  },
});
