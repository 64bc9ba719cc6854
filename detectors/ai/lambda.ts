// https://docs.lambda.ai/public-cloud/cloud-api/
import { alphabet, base62, chars, defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const name = chars(alphabet('letters, digits and -', '0-9', 'A-Z', 'a-z', '-'), 1, 60);
const shape = token`secret_${name}_${hex(32)}.${base62(32)}`;

export default defineDetector({
  id: 'lambda.cloud-api-key',
  title: 'Lambda Cloud API key',
  provider: 'Lambda',
  severity: 'high',
  shape,
  verify: { url: 'https://cloud.lambda.ai/api/v1/instances', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: lookAlikes(shape),
  docs: {
    about: 'Starts and ends machines with graphics cards at the owner’s cost, and adds keys to enter them.',
    revoke: 'Cloud console → API keys → Delete; at once.',
    source: 'https://docs.lambda.ai/public-cloud/cloud-api/',
  },
});
