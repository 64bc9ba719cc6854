// https://www.coze.com/docs/developer_guides/pat
import { base62, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const accessToken = token`${oneOf('pat', 'sat')}_${base62(64)}`;

export default defineDetector({
  id: 'coze.access-token',
  title: 'Coze access token',
  provider: 'Coze',
  severity: 'high',
  shape: accessToken,
  prior: 0.85,
  decoys: lookAlikes(accessToken),
  docs: {
    about: 'Acts as its user or service: changes bots and workflows and talks to them at the account’s cost.',
    revoke: 'coze.com → API → Personal access tokens → Delete.',
    source: 'https://www.coze.com/docs/developer_guides/pat',
  },
});
