// https://developers.webflow.com/data/reference/authentication
import { base36, defineDetector, token } from '../../src/detector/index.js';

const shape = token`${base36(64)}`;

export default defineDetector({
  id: 'webflow.api-token',
  title: 'Webflow API token',
  provider: 'Webflow',
  severity: 'high',
  shape,
  near: { words: ['webflow'], before: 52 },
  verify: {
    url: 'https://api.webflow.com/v2/token/introspect',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [`webflow_token=${rng.text('0123456789abcdef', 63)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'Reads and changes a site’s content and publishes it.',
    revoke: 'Site settings → Apps & integrations → API access → Revoke; at once.',
    source: 'https://developers.webflow.com/data/reference/authentication',
  },
});
