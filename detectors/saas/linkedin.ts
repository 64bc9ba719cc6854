// https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication
import {
  base36,
  base62,
  base64,
  base64url,
  defineDetector,
  digits,
  token,
  wholeBytesCheck,
  keyed,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const provider = 'LinkedIn';
const source = 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication';
const secret = token`WPL_AP${digits(1)}.${base62(16)}.${base64(6)}==`;
const legacy = token`${base62(16)}`;
const access = token`AQ${base64url(200, 700)}`;

export default [
  defineDetector({
    id: 'linkedin.client-secret',
    parts: [{ name: 'client id', shape: token`${base36(12, 14)}`, within: 160 }],
    check: wholeBytesCheck((text) => [text.split('.')[2] ?? '']),
    title: 'LinkedIn client secret',
    provider,
    severity: 'high',
    shape: secret,
    decoys: (rng) => [secret.sample(rng).slice(0, -3), secret.sample(rng).toLowerCase()],
    docs: {
      about: 'With its client id, trades sign-in codes for members’ tokens in an app’s name.',
      revoke: 'LinkedIn developers → My apps → Auth → Generate a new secret; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'linkedin.legacy-client-secret',
    title: 'LinkedIn client secret (legacy)',
    provider,
    severity: 'medium',
    shape: legacy,
    prior: 0.93,
    near: {
      words: [
        'linkedin_client_secret',
        'linkedin-client-secret',
        'linkedinclientsecret',
        'linkedin_secret',
        'linkedin-secret',
        'linkedinsecret',
        'linkedin_api_secret',
      ],
      before: 12,
    },
    sampleName: 'LINKEDIN_CLIENT_SECRET',
    decoys: (rng) => [`linkedin_client_secret=${legacy.sample(rng).slice(1)}`, `value ${legacy.sample(rng)}`],
    docs: {
      about: 'With its client id, trades sign-in codes for members’ tokens in an app’s name.',
      revoke: 'LinkedIn developers → My apps → Auth → Generate a new secret; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'linkedin.access-token',
    title: 'LinkedIn access token',
    provider,
    severity: 'medium',
    shape: access,
    near: { words: ['linkedin', 'linked_in'], before: 52 },
    verify: { url: 'https://api.linkedin.com/v2/userinfo', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: (rng) => [`linkedin ${access.sample(rng).slice(0, 150)}`, `value ${access.sample(rng)}`],
    docs: {
      about: 'Acts as a member within its scopes, for sixty days.',
      revoke: 'LinkedIn → Settings → Data privacy → Permitted services → Remove; at once.',
      source,
    },
  }),
  keyed({
    id: 'linkedin.secret-by-name',
    carriers: NAMED_CARRIERS,
    provider,
    title: 'LinkedIn client secret (legacy) (beside its vendor’s name)',
    severity: 'medium',
    shape: legacy,
    words: ['linkedin'],
    before: 40,
    prior: 0.3,
    family: 'linkedin.legacy-client-secret',
    about: 'With its client id, trades sign-in codes for members’ tokens in an app’s name.',
    revoke: 'LinkedIn developers → My apps → Auth → Generate a new secret; at once.',
    source,
  }),
];
