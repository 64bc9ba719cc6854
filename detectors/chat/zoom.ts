// https://developers.zoom.us/docs/internal-apps/create/
import { base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(32)}`;

export default defineDetector({
  id: 'zoom.client-secret',
  check: notHash,
  title: 'Zoom client secret',
  provider: 'Zoom',
  severity: 'high',
  shape,
  prior: 0.85,
  near: {
    words: [
      'zoom_client_secret',
      'zoom-client-secret',
      'zoomclientsecret',
      'zoom_secret',
      'zoom-secret',
      'zoomsecret',
      'zoom_api_secret',
      'zoom-api-secret',
      'zoomapisecret',
    ],
    before: 16,
  },
  sampleName: 'ZOOM_CLIENT_SECRET',
  decoys: (rng) => [`zoom_client_secret=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'With its client id, gets tokens of an app: meetings, recordings and users of an account.',
    revoke: 'Zoom App Marketplace → the app → App credentials → Regenerate; at once.',
    source: 'https://developers.zoom.us/docs/internal-apps/create/',
  },
});
