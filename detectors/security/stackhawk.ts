// https://docs.stackhawk.com/apidocs
import { base64url, defineDetector, inHeader, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`hawk.${base64url(20)}.${base64url(20)}`;

export default defineDetector({
  id: 'stackhawk.api-key',
  title: 'StackHawk API key',
  provider: 'StackHawk',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: inHeader('https://api.stackhawk.com/api/v1/auth/login', 'X-ApiKey'),
  docs: {
    about: 'Reads a company’s applications and the weaknesses found in them.',
    revoke: 'app.stackhawk.com → Settings → API keys → Delete; at once.',
    source: 'https://docs.stackhawk.com/apidocs',
  },
});
