// https://depot.dev/docs/cli/authentication
import { base36, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const tokenShape = token`depot_${oneOf('user', 'org', 'project')}_${base36(28, 78)}`;

export default defineDetector({
  id: 'depot.token',
  provider: 'Depot',
  title: 'Depot access token',
  severity: 'info',
  shape: tokenShape,
  prior: 0.8,
  decoys: lookAlikes(tokenShape),
  docs: {
    about: 'Builds images in a project or organization at its cost, and pushes to its registry.',
    revoke: 'depot.dev → Settings → API tokens → remove; at once.',
    source: 'https://depot.dev/docs/cli/authentication',
  },
});
