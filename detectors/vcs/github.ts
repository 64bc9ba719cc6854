// https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
import {
  base62,
  base64url,
  bearer,
  crc32Base62,
  defineDetector,
  digits,
  hex,
  oneOf,
  prefixedJwtCheck,
  token,
  type DetectorSpec,
  type TokenShape,
} from '../../src/detector/index.js';

const withChecksum = (prefix: string): TokenShape => token`${prefix}${base62(30)}${crc32Base62()}`;

const shared = {
  provider: 'GitHub',
  verify: { url: 'https://api.github.com/user', method: 'GET', auth: 'Bearer', live: [200, 403], dead: [401] },
} as const satisfies Partial<DetectorSpec>;

const source =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation';

/** Look-alikes of a prefixed token: broken check characters, a foreign character, another case. */
const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => {
    const sample = shape.sample(rng);
    return [sample.slice(0, -6) + '000000', sample.slice(0, 20) + '-' + sample.slice(21), sample.toUpperCase()];
  };

const classic = withChecksum('ghp_');
const oauth = withChecksum('gho_');
const userToServer = withChecksum('ghu_');
const serverToServer = withChecksum('ghs_');
const refresh = token`ghr_${oneOf(base62(70), base62(30))}${crc32Base62()}`;
const stateless = token`ghs_${digits(1, 12)}_eyJ${base64url(20, 300)}.eyJ${base64url(60, 1500)}.${base64url(80, 700)}`;
const appToken = token`v1.${oneOf(...'0123456789abcdef')}${hex(39)}`;
const clientSecret = token`${hex(40)}`;
const fineGrained = token`github_pat_${base62(22)}_${base62(59)}`;
const legacy = token`${hex(40)}`;

export default [
  defineDetector({
    ...shared,
    id: 'github.pat',
    title: 'GitHub personal access token (classic)',
    severity: 'critical',
    shape: classic,
    decoys: decoysOf(classic),
    docs: {
      about: 'Acts as the user who made it, on every repository and organisation of its scopes.',
      revoke: 'Settings → Developer settings → Personal access tokens → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'github.fine-grained-pat',
    title: 'GitHub fine-grained personal access token',
    severity: 'critical',
    shape: fineGrained,
    decoys: (rng) => [fineGrained.sample(rng).slice(0, -1), fineGrained.sample(rng).replace(/_([^_]*)$/, '-$1')],
    docs: {
      about: 'Acts as the user who made it, on the repositories and permissions chosen for it.',
      revoke: 'Settings → Developer settings → Fine-grained tokens → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'github.oauth-token',
    title: 'GitHub OAuth access token',
    severity: 'critical',
    shape: oauth,
    decoys: decoysOf(oauth),
    docs: {
      about: 'Acts as the user who authorised an OAuth application, within its scopes.',
      revoke: 'Settings → Applications → Authorized OAuth Apps → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'github.user-to-server-token',
    title: 'GitHub App user token',
    severity: 'critical',
    shape: userToServer,
    decoys: decoysOf(userToServer),
    docs: {
      about: 'Acts as a user through a GitHub App; lives eight hours unless expiry is switched off.',
      revoke: 'Settings → Applications → Authorized GitHub Apps → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'github.server-to-server-token',
    title: 'GitHub App installation token',
    severity: 'high',
    shape: serverToServer,
    decoys: decoysOf(serverToServer),
    docs: {
      about: 'Acts as a GitHub App on the repositories of one installation; lives an hour.',
      revoke:
        'DELETE /installation/token with the token itself, or uninstall the app; it ends by itself after an hour.',
      source,
    },
  }),
  defineDetector({
    provider: 'GitHub',
    id: 'github.refresh-token',
    title: 'GitHub App refresh token',
    severity: 'critical',
    shape: refresh,
    decoys: decoysOf(refresh),
    docs: {
      about: 'Makes new user tokens of a GitHub App for six months, together with the app’s client secret.',
      revoke: 'Settings → Applications → Authorized GitHub Apps → Revoke, and renew the app’s client secret.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'github.stateless-app-token',
    check: prefixedJwtCheck((text) => text.slice(text.indexOf('_', 4) + 1)),
    title: 'GitHub App installation token (JWT form)',
    severity: 'high',
    shape: stateless,
    random: false,
    decoys: (rng) => [stateless.sample(rng).slice(0, 70), stateless.sample(rng).replace('ghs_', 'ghs-')],
    docs: {
      about: 'Acts as a GitHub App on the repositories of one installation; lives an hour.',
      revoke: 'Uninstall the app; the token ends by itself after an hour.',
      source,
    },
  }),
  defineDetector({
    provider: 'GitHub',
    id: 'github.legacy-app-token',
    verify: bearer('https://api.github.com/installation/repositories?per_page=1', { live: [200, 403] }),
    title: 'GitHub App token in the format before 2021',
    severity: 'medium',
    shape: appToken,
    near: { words: ['github'], before: 40 },
    decoys: (rng) => [`github v1.${rng.text('0123456789abcdef', 39)}`, `api ${appToken.sample(rng)}`],
    docs: {
      about: 'An installation token issued before prefixes were introduced, by old servers still; lives an hour.',
      revoke: 'It ends by itself after an hour; uninstall the app to end it sooner.',
      source,
    },
  }),
  defineDetector({
    provider: 'GitHub',
    id: 'github.client-secret',
    parts: [{ name: 'client id', shape: token`${oneOf('Iv1.', 'Iv23', 'Ov23')}${base62(16)}`, within: 200 }],
    title: 'GitHub OAuth or App client secret',
    severity: 'high',
    shape: clientSecret,
    near: {
      words: [
        'github_client_secret',
        'github-client-secret',
        'githubclientsecret',
        'github_oauth_client_secret',
        'github_app_client_secret',
        'github_secret',
        'github-secret',
        'githubsecret',
        'gh_client_secret',
      ],
      before: 24,
    },
    claims: ['github.legacy-token'],
    decoys: (rng) => [
      `github_client_secret ${rng.text('0123456789abcdef', 39)}`,
      `github commit ${rng.text('0123456789abcdef', 40)}`,
    ],
    docs: {
      about: 'With its client id, trades sign-in codes for users’ tokens in an application’s name.',
      revoke: 'Settings → Developer settings → the application → delete the client secret; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'github.legacy-token',
    title: 'GitHub token in the format before 2021',
    severity: 'high',
    shape: legacy,
    near: {
      words: [
        'github_token',
        'github-token',
        'githubtoken',
        'github_api_token',
        'github_access_token',
        'github_oauth_token',
        'gh_token',
      ],
      before: 24,
    },
    decoys: (rng) => [`github_token ${rng.text('0123456789abcdef', 39)}`, `commit ${rng.text('0123456789abcdef', 40)}`],
    docs: {
      about: 'A personal or OAuth token issued before prefixes were introduced; still valid unless it was renewed.',
      revoke: 'Settings → Developer settings → Personal access tokens → Delete; at once.',
      source,
    },
  }),
];
