// https://amplitude.com/docs/apis/authentication
import { asPassword, defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default defineDetector({
  id: 'amplitude.secret-key',
  verify: asPassword('https://amplitude.com/api/2/taxonomy/category', '{API key}', { dead: [] }),
  parts: [{ name: 'API key', shape: token`${hex(32)}`, within: 120 }],
  title: 'Amplitude API or secret key',
  provider: 'Amplitude',
  severity: 'medium',
  shape,
  near: { words: ['amplitude'], before: 32 },
  sampleName: 'AMPLITUDE_SECRET_KEY',
  decoys: (rng) => [`amplitude_secret_key=${rng.text('0123456789abcdef', 31)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'With its other half, exports a project’s events and its users’ data.',
    revoke: 'Settings → Projects → Manage keys → Rotate; at once.',
    source: 'https://amplitude.com/docs/apis/authentication',
  },
});
