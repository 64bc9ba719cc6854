// https://catalog.redhat.com/api/containers/docs/
import { ALPHABETS, base36, defineDetector, inHeader, jwt, jwtFrom, keyed, token } from '../../src/detector/index.js';

const offline = jwt({
  claims: (rng) => ({
    jti: rng.text(ALPHABETS.hex.chars, 32),
    iss: 'https://sso.redhat.com/auth/realms/redhat-external',
    typ: 'Offline',
  }),
});

export default [
  keyed({
    id: 'redhat.pyxis-key',
    title: 'Red Hat Pyxis API key',
    provider: 'Red Hat',
    severity: 'medium',
    shape: token`${base36(32)}`,
    words: [
      'pyxis',
      'redhat_api',
      'redhat-api',
      'redhatapi',
      'redhat api',
      'redhat_key',
      'redhat-key',
      'redhatkey',
      'redhat key',
      'redhat_token',
      'redhat-token',
      'redhattoken',
      'redhat token',
      'redhat_secret',
      'redhat-secret',
      'redhatsecret',
      'redhat secret',
      'red_hat_api',
      'red-hat-api',
      'redhatapi',
      'red hat api',
      'red_hat_key',
    ],
    verify: inHeader(
      'https://catalog.redhat.com/api/containers/v1/projects/certification/requests/images?page_size=1',
      'X-API-KEY',
    ),
    about: 'Reads and submits the certification of container images of a partner.',
    revoke: 'connect.redhat.com → Account → API keys → Revoke.',
    source: 'https://catalog.redhat.com/api/containers/docs/',
  }),
  defineDetector({
    id: 'redhat.offline-token',
    title: 'Red Hat offline token',
    provider: 'Red Hat',
    severity: 'high',
    shape: offline,
    decoys: (rng) => [
      offline.sample(rng).slice(9),
      jwt({ claims: () => ({ typ: 'Offline', iss: `https://id.${rng.text(ALPHABETS.lower.chars, 6)}.test` }) }).sample(
        rng,
      ),
    ],
    check: jwtFrom(
      'a Red Hat offline token',
      ({ typ, iss }) => typ === 'Offline' && typeof iss === 'string' && iss.startsWith('https://sso.redhat.com/'),
    ),
    random: false,
    docs: {
      about: 'Gets access tokens for console.redhat.com and cloud.redhat.com: clusters, subscriptions, hosts.',
      revoke: 'sso.redhat.com → Account → Applications → Offline access → Remove.',
      source: 'https://access.redhat.com/articles/3626371',
    },
  }),
];
