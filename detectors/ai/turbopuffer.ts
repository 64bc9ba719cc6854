// https://turbopuffer.com/docs/auth
import { base62, bearer, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`tpuf_${base62(32, 55)}`;

export default defineDetector({
  id: 'turbopuffer.api-key',
  title: 'turbopuffer API key',
  provider: 'turbopuffer',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  verify: bearer('https://gcp-us-central1.turbopuffer.com/v1/namespaces'),
  docs: {
    about: 'Reads, writes and deletes the vectors of its organisation.',
    revoke: 'turbopuffer.com/dashboard → API keys → Delete.',
    source: 'https://turbopuffer.com/docs/auth',
  },
});
