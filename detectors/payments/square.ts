// https://developer.squareup.com/docs/build-basics/access-tokens
import { base64url, defineDetector, oneOf, token, wholeBytesCheck } from '../../src/detector/index.js';

const provider = 'Square';
const source = 'https://developer.squareup.com/docs/build-basics/access-tokens';
const verify = {
  url: 'https://connect.squareup.com/v2/merchants',
  method: 'GET',
  auth: 'Bearer',
  live: [200, 403],
  dead: [401],
} as const;
const access = token`${oneOf('EAAA', 'EAAl')}${base64url(60)}`;
const legacy = token`sq0atp-${base64url(22)}`;
const oauth = token`${oneOf('sq0csp-', 'sandbox-sq0csb-')}${base64url(43)}`;
const application = token`${oneOf('sq0idp-', 'sandbox-sq0idb-')}${base64url(22)}`;

export default [
  defineDetector({
    id: 'square.access-token',
    title: 'Square access token',
    provider,
    severity: 'critical',
    shape: access,
    verify,
    decoys: (rng) => [access.sample(rng).slice(0, -1), access.sample(rng).toLowerCase()],
    docs: {
      about: 'Takes payments, refunds them and reads the customers and orders of a seller.',
      revoke: 'Developer dashboard → the application → Credentials → Replace; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'square.legacy-access-token',
    check: wholeBytesCheck((text) => [text.slice('sq0atp-'.length)]),
    title: 'Square access token (legacy)',
    provider,
    severity: 'critical',
    shape: legacy,
    verify,
    decoys: (rng) => [legacy.sample(rng).slice(0, -1), legacy.sample(rng).replace('-', '_')],
    docs: {
      about: 'Takes payments, refunds them and reads the customers and orders of a seller.',
      revoke: 'Developer dashboard → the application → Credentials → Replace; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'square.oauth-secret',
    parts: [
      { name: 'application id', shape: token`${oneOf('sq0idp-', 'sandbox-sq0idb-')}${base64url(22)}`, within: 200 },
    ],
    check: wholeBytesCheck((text) => [text.slice(text.lastIndexOf('sq0cs') + 'sq0csp-'.length)]),
    title: 'Square OAuth application secret',
    provider,
    severity: 'critical',
    shape: oauth,
    decoys: (rng) => [oauth.sample(rng).slice(0, -1), oauth.sample(rng).toUpperCase()],
    docs: {
      about: 'Gets and renews tokens of every seller that uses an application.',
      revoke: 'Developer dashboard → the application → OAuth → Replace secret; at once.',
      source: 'https://developer.squareup.com/docs/oauth-api/overview',
    },
  }),
  defineDetector({
    id: 'square.application-id',
    check: wholeBytesCheck((text) => [text.slice(text.lastIndexOf('sq0id') + 'sq0idp-'.length)]),
    title: 'Square application id',
    provider,
    severity: 'info',
    shape: application,
    decoys: (rng) => [application.sample(rng).slice(0, -1)],
    docs: { about: 'Names an application; public by design.', revoke: 'Nothing to revoke: it is no secret.', source },
  }),
];
