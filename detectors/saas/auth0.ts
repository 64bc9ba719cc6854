// https://auth0.com/docs/get-started/applications/rotate-client-secret
import {
  base62,
  base64url,
  bearer,
  defineDetector,
  hostPart,
  jwt,
  jwtFrom,
  notHash,
  readJwt,
  token,
} from '../../src/detector/index.js';

const provider = 'Auth0';
const secret = token`${base64url(64)}`;
const management = jwt({
  header: { alg: 'RS256', typ: 'JWT', kid: 'k1' },
  claims: (rng) => ({
    iss: `https://${rng.text('abcdefghij', 8)}.us.auth0.com/`,
    aud: 'https://tenant.us.auth0.com/api/v2/',
    scope: 'read:users',
    azp: rng.text('abcdefghij0123456789', 32),
  }),
});

export default [
  defineDetector({
    id: 'auth0.client-secret',
    parts: [{ name: 'client id', shape: token`${base62(32)}`, within: 200 }, hostPart('auth0.com')],
    check: notHash,
    title: 'Auth0 client secret',
    provider,
    severity: 'critical',
    shape: secret,
    near: { words: ['auth0'], before: 48 },
    sampleName: 'AUTH0_CLIENT_SECRET',
    decoys: (rng) => [`auth0_client_secret=${secret.sample(rng).slice(1)}`, `value ${secret.sample(rng)}`],
    docs: {
      about: 'With its client id, gets tokens as an application, which may administer the tenant.',
      revoke: 'Dashboard → Applications → the application → Rotate client secret; at once.',
      source: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
    },
  }),
  defineDetector({
    id: 'auth0.management-token',
    verify: bearer('https://{host}/api/v2/clients?per_page=1', {
      pieces: (text) => ({
        host: /^https:\/\/([a-z0-9.-]+\.auth0\.com)\/$/.exec(String(readJwt(text)?.claims['iss']))?.[1] ?? '',
      }),
      live: [200, 403],
    }),
    title: 'Auth0 management API token',
    provider,
    severity: 'critical',
    shape: management,
    random: false,
    check: jwtFrom(
      'an Auth0 management token',
      (payload) => String(payload['iss']).endsWith('.auth0.com/') && String(payload['aud']).includes('/api/v2/'),
    ),
    decoys: (rng) => [management.sample(rng).slice(0, 60), management.sample(rng).replace(/\./g, ':')],
    docs: {
      about: 'Administers a tenant within its scopes: users, applications, rules. It ends after a day by default.',
      revoke: 'Rotate the client secret or signing key of its application; it ends by itself.',
      source: 'https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens',
    },
  }),
];
