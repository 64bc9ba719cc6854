// https://docs.permit.io/overview/use-the-permit-api-and-sdk/
import { base62, bearer, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`permit_key_${base62(49, 99)}`;

export default defineDetector({
  id: 'permit.api-key',
  title: 'Permit.io API key',
  provider: 'Permit.io',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  verify: bearer('https://api.permit.io/v2/api-key/scope'),
  docs: {
    about: 'Changes who may do what in the applications of an environment, project or organization.',
    revoke: 'app.permit.io → Settings → API keys → Rotate or delete.',
    source: 'https://docs.permit.io/overview/use-the-permit-api-and-sdk/',
  },
});
