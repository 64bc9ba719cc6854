// https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/
import {
  base62,
  base64url,
  defineDetector,
  hex,
  inHeader,
  madeOn,
  objectIdTime,
  oneOf,
  token,
} from '../../src/detector/index.js';

const shape = token`${oneOf('pat.', 'sat.')}${base64url(22)}.${hex(24)}.${base62(20)}`;

export default defineDetector({
  id: 'harness.api-key',
  check: madeOn((text) => objectIdTime(text.split('.')[2] ?? '')),
  verify: inHeader('https://app.harness.io/ng/api/user/currentUser?accountIdentifier={account}', 'x-api-key', {
    pieces: (text) => ({ account: text.split('.')[1] ?? '' }),
    live: [200, 403],
  }),
  title: 'Harness personal or service account token',
  provider: 'Harness',
  severity: 'critical',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace(/\./g, '-')],
  docs: {
    about: 'Acts as its user or service account: pipelines, deployments and the secrets that they use.',
    revoke: 'Profile → My API Keys → the token → Delete; at once.',
    source: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  },
});
