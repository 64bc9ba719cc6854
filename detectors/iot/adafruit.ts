// https://io.adafruit.com/api/docs/#authentication
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const ioKey = token`aio_${base62(28)}`;

export default defineDetector({
  id: 'adafruit.io-key',
  title: 'Adafruit IO key',
  provider: 'Adafruit',
  severity: 'medium',
  shape: ioKey,
  verify: {
    url: 'https://io.adafruit.com/api/v2/user',
    method: 'GET',
    auth: { header: 'X-AIO-Key' },
    live: [200],
    dead: [401],
  },
  decoys: lookAlikes(ioKey),
  docs: {
    about: 'Reads and writes all feeds and dashboards of the account, and so steers its devices.',
    revoke: 'io.adafruit.com → the key symbol → Regenerate key; at once.',
    source: 'https://io.adafruit.com/api/docs/#authentication',
  },
});
