// https://developers.samsara.com/docs/authentication
import { base62, bearer, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`samsara_api_${base62(26, 32)}`;

export default defineDetector({
  id: 'samsara.api-token',
  title: 'Samsara API token',
  provider: 'Samsara',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: bearer('https://api.samsara.com/fleet/vehicles', { dead: [] }),
  docs: {
    about: 'Reads vehicles, drivers and their places, within its scopes.',
    revoke: 'Samsara → Settings → API Tokens → Delete.',
    source: 'https://developers.samsara.com/docs/authentication',
  },
});
