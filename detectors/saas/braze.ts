// https://www.braze.com/docs/api/basics/
import { defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const shape = token`${uuid()}`;

export default defineDetector({
  id: 'braze.api-key',
  check: uuidCheck,
  title: 'Braze REST API key',
  provider: 'Braze',
  severity: 'high',
  shape,
  near: {
    words: ['braze_api', 'braze-api', 'brazeapi', 'braze_rest', 'braze-rest', 'brazerest', 'braze_key', 'appboy'],
    before: 24,
  },
  sampleName: 'BRAZE_API_KEY',
  decoys: (rng) => [`request ${shape.sample(rng)}`, `braze_api_key=${shape.sample(rng).replace(/-/g, '')}`],
  docs: {
    about: 'Reads a company’s users and sends messages in its name within its permissions.',
    revoke: 'Settings → API keys → Delete; at once.',
    source: 'https://www.braze.com/docs/api/basics/',
  },
});
