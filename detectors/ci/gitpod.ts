// https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const pat = token`gitpod_pat_${base64url(30, 60)}.${base64url(20, 60)}`;

export default defineDetector({
  id: 'gitpod.pat',
  provider: 'Gitpod',
  title: 'Gitpod personal access token',
  severity: 'high',
  shape: pat,
  decoys: lookAlikes(pat),
  docs: {
    about: 'Starts and enters workspaces as its user, with the repositories that they can reach.',
    revoke: 'gitpod.io → User settings → Access tokens → delete; at once.',
    source: 'https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens',
  },
});
