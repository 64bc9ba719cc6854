// https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens
import { base32, defineDetector, hostPart, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s08.', 'dt0s16.', 'dt0a01.', 'dt0v01.', 'dt0p01.')}${base32(24)}.${base32(64)}`;

export default defineDetector({
  id: 'dynatrace.api-token',
  parts: [hostPart('live.dynatrace.com', 'apps.dynatrace.com')],
  title: 'Dynatrace API token',
  provider: 'Dynatrace',
  severity: 'critical',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toLowerCase()],
  docs: {
    about: 'Reads and changes an environment’s data and settings within its scopes.',
    revoke: 'Access tokens → the token → Delete; at once.',
    source:
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  },
});
