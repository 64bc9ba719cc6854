// https://developer.okta.com/docs/guides/create-an-api-token/main/
import {
  base62,
  base64url,
  defineDetector,
  fail,
  hostPart,
  inHeader,
  keyed,
  notHash,
  oneOf,
  token,
  type CheckResult,
} from '../../src/detector/index.js';

const provider = 'Okta';
const api = token`00${base64url(40)}`;
/** Addresses of articles are small letters with hyphens; random text of this length has capitals. */
const secretCheck = (text: string): CheckResult =>
  /[A-Z]/.test(text) ? notHash(text) : fail('it has no capital, as addresses have none');
const clientSecret = token`${oneOf(base64url(64), base64url(40))}`;
/** Secrets that a customer sets have other lengths; so have session and refresh tokens, so only a name of the secret will do. */
const otherLength = token`${base64url(41, 63)}`;

export default [
  defineDetector({
    id: 'okta.api-token',
    verify: inHeader('https://{host}/api/v1/users/me', 'Authorization', { prefix: 'SSWS ', live: [200, 403] }),
    parts: [hostPart('okta.com', 'oktapreview.com', 'okta-emea.com')],
    title: 'Okta API token',
    provider,
    severity: 'critical',
    shape: api,
    claims: ['okta.client-secret-by-name'],
    prior: 0.7,
    near: { words: ['okta', 'ssws'], before: 40 },
    sampleName: 'OKTA_API_TOKEN',
    decoys: (rng) => [`okta_api_token=${api.sample(rng).slice(0, -1)}`, `value ${api.sample(rng)}`],
    docs: {
      about: 'Administers an organization as its user: people, groups, applications and their sign-in.',
      revoke: 'Admin console → Security → API → Tokens → Revoke; at once.',
      source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    },
  }),
  defineDetector({
    id: 'okta.client-secret',
    parts: [
      { name: 'client id', shape: token`0oa${base62(17)}`, within: 200 },
      hostPart('okta.com', 'oktapreview.com', 'okta-emea.com'),
    ],
    check: secretCheck,
    title: 'Okta client secret',
    provider,
    severity: 'high',
    shape: clientSecret,
    near: {
      words: [
        'okta_client_secret',
        'okta-client-secret',
        'oktaclientsecret',
        'okta_secret',
        'okta-secret',
        'oktasecret',
        'okta_oauth2',
        'okta.com',
        'oktapreview',
      ],
      before: 52,
    },
    sampleName: 'OKTA_CLIENT_SECRET',
    decoys: (rng) => [
      `okta_client_secret=${clientSecret.sample(rng).slice(0, 39)}`,
      `value ${clientSecret.sample(rng)}`,
    ],
    docs: {
      about: 'With its client id, gets tokens as an application.',
      revoke: 'Admin console → Applications → the application → Generate new secret, then deactivate the old.',
      source: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
    },
  }),
  keyed({
    id: 'okta.client-secret-by-name',
    title: 'Okta client secret of another length',
    provider,
    severity: 'high',
    shape: otherLength,
    prior: 0.6,
    check: secretCheck,
    parts: [
      { name: 'client id', shape: token`0oa${base62(17)}`, within: 200 },
      hostPart('okta.com', 'oktapreview.com', 'okta-emea.com'),
    ],
    words: [
      'okta_client_secret',
      'okta-client-secret',
      'oktaclientsecret',
      'okta_secret',
      'okta-secret',
      'oktasecret',
      'okta_app_secret',
      'okta_token',
      'okta-token',
      'oktatoken',
    ],
    before: 16,
    about: 'With its client id, gets tokens as an application.',
    revoke: 'Admin console → Applications → the application → Generate new secret, then deactivate the old.',
    source: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
  }),
];
