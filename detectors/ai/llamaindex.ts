// https://developers.llamaindex.ai/python/cloud/general/api_key/
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`llx-${base62(48)}`;

export default defineDetector({
  id: 'llamaindex.cloud-api-key',
  title: 'LlamaCloud API key',
  provider: 'LlamaIndex',
  severity: 'high',
  shape,
  verify: {
    url: 'https://api.cloud.llamaindex.ai/api/v1/projects',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  decoys: lookAlikes(shape),
  docs: {
    about: 'Reads the documents that a project parsed and indexed, and parses more at its cost.',
    revoke: 'cloud.llamaindex.ai → API Key → Revoke; at once.',
    source: 'https://developers.llamaindex.ai/python/cloud/general/api_key/',
  },
});
