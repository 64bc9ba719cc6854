// https://docs.dev.runwayml.com/guides/setup/
import { bearer, defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`key_${hex(128)}`;

export default defineDetector({
  id: 'runway.api-key',
  title: 'Runway API key',
  provider: 'Runway',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: bearer('https://api.dev.runwayml.com/v1/organization', { headers: { 'X-Runway-Version': '2024-11-06' } }),
  docs: {
    about: 'Makes videos and images at its owner’s cost.',
    revoke: 'dev.runwayml.com → API Keys → Disable.',
    source: 'https://docs.dev.runwayml.com/guides/setup/',
  },
});
