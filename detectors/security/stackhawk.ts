// https://docs.stackhawk.com/apidocs
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`hawk.${base64url(20)}.${base64url(20)}`;

export default defineDetector({
  id: 'stackhawk.api-key',
  title: 'StackHawk API key',
  provider: 'StackHawk',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: {
    url: 'https://api.stackhawk.com/api/v1/auth/login',
    method: 'GET',
    auth: { header: 'X-ApiKey' },
    live: [200],
    dead: [401],
  },
  docs: {
    about: 'Reads a company’s applications and the weaknesses found in them.',
    revoke: 'app.stackhawk.com → Settings → API keys → Delete; at once.',
    source: 'https://docs.stackhawk.com/apidocs',
  },
});
