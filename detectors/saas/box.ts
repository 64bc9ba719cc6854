// https://developer.box.com/guides/authentication/
import { base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(32)}`;

export default defineDetector({
  id: 'box.client-secret',
  check: notHash,
  title: 'Box client secret or developer token',
  provider: 'Box',
  severity: 'high',
  shape,
  prior: 0.85,
  near: {
    words: [
      'box_client_secret',
      'box-client-secret',
      'boxclientsecret',
      'box_developer_token',
      'box-developer-token',
      'boxdevelopertoken',
      'box_access_token',
      'box_secret',
    ],
    before: 16,
  },
  sampleName: 'BOX_CLIENT_SECRET',
  decoys: (rng) => [`box_client_secret=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about:
      'With its client id, gets tokens of an app: a company’s files, or as a developer token one user’s for an hour.',
    revoke: 'Developer console → the app → Configuration → Reset; at once.',
    source: 'https://developer.box.com/guides/authentication/',
  },
});
