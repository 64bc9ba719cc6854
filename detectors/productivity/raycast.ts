// https://developers.raycast.com/teams/publish-a-private-extension
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`rca_${hex(32, 76)}`;

export default defineDetector({
  id: 'raycast.access-token',
  title: 'Raycast access token',
  provider: 'Raycast',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Publishes extensions in the name of a user or an organization.',
    revoke: 'raycast.com → Settings → Access tokens → Revoke.',
    source: 'https://developers.raycast.com/teams/publish-a-private-extension',
  },
});
