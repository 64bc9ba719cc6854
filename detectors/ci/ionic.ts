// https://ionic.io/docs/appflow/personal-access-tokens
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const pat = token`ion_${base62(42)}`;

export default defineDetector({
  id: 'ionic.pat',
  provider: 'Ionic',
  title: 'Ionic personal access token',
  severity: 'high',
  shape: pat,
  decoys: lookAlikes(pat),
  docs: {
    about: 'Acts as its user in Appflow: builds apps, publishes live updates, reads signing certificates.',
    revoke: 'dashboard.ionicframework.com → Personal settings → Personal access tokens → delete; at once.',
    source: 'https://ionic.io/docs/appflow/personal-access-tokens',
  },
});
