// https://www.cockroachlabs.com/docs/cockroachcloud/managing-access
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`CCDB1_${base62(22)}_${base62(40)}`;

export default defineDetector({
  id: 'cockroachdb.cloud-api-key',
  title: 'CockroachDB Cloud API key',
  provider: 'CockroachDB',
  severity: 'critical',
  shape,
  decoys: lookAlikes(shape),
  verify: {
    url: 'https://cockroachlabs.cloud/api/v1/clusters',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
  docs: {
    about: 'Manages clusters and users of the organisation, as far as its service account’s roles reach.',
    revoke: 'Cloud console → Access Management → Service accounts → the account → delete the key; at once.',
    source: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  },
});
