// https://botpress.com/docs/api-reference/authentication
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const personalAccessToken = token`bp_pat_${base62(36)}`;

export default defineDetector({
  id: 'botpress.personal-access-token',
  title: 'Botpress personal access token',
  provider: 'Botpress',
  severity: 'high',
  shape: personalAccessToken,
  verify: {
    url: 'https://api.botpress.cloud/v1/admin/account/me',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  decoys: lookAlikes(personalAccessToken),
  docs: {
    about: 'Acts as its user in all workspaces: changes bots, reads their conversations.',
    revoke: 'Profile settings → Personal access tokens → Revoke.',
    source: 'https://botpress.com/docs/api-reference/authentication',
  },
});
