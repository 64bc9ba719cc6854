// https://developers.cloudflare.com/fundamentals/api/get-started/create-token/
import {
  bareLookAlikes,
  base62,
  base64Padded,
  base64url,
  bearer,
  crc32,
  defineDetector,
  fail,
  hex,
  inHeader,
  lookAlikes,
  made,
  mailPart,
  notHash,
  pass,
  token,
  unknown,
  type CheckResult,
  type DetectorSpec,
  type Rng,
} from '../../src/detector/index.js';

const userToken = token`cfut_${base62(40)}${hex(8)}`;
const accountToken = token`cfat_${base62(40)}${hex(8)}`;
const globalKey = token`cfk_${base62(40)}${hex(8)}`;
const originCaKey = token`v1.0-${hex(24)}-${hex(146)}`;
const legacyToken = token`${base64url(40)}`;
const legacyGlobalKey = token`${hex(37)}`;
const accessSecret = token`${hex(64)}`;
const turnstile = token`0x4AAAAAAA${base64url(25)}`;

const base64Json = (rng: Rng): string =>
  Buffer.from(
    JSON.stringify({
      a: rng.text('0123456789abcdef', 32),
      t: `${rng.text('0123456789abcdef', 8)}-0000-4000-8000-${rng.text('0123456789abcdef', 12)}`,
      s: Buffer.from(rng.text('0123456789abcdefghijkl', 32)).toString('base64'),
    }),
  )
    .toString('base64')
    .slice('eyJhIjoi'.length);
const tunnel = token`eyJhIjoi${made(base64Padded(130, 240), base64Json)}`;

/** The last eight digits are CRC-32 of the forty before; older ones were made otherwise, so that a difference says nothing. */
const check = (text: string): CheckResult => {
  const body = text.slice(text.indexOf('_') + 1);
  return crc32(body.slice(0, 40)).toString(16).padStart(8, '0') === body.slice(40)
    ? pass('its check digits are right')
    : unknown('its check digits differ');
};

function tunnelCheck(text: string): CheckResult {
  const json = Buffer.from(text, 'base64').toString('latin1');
  return /^\{"a":"[0-9a-f]{32}","t":"[0-9a-f-]{36}","s":"/.test(json)
    ? pass('it names an account and a tunnel')
    : json.startsWith('{"a":"') && !/[^\x20-\x7e]/.test(json)
      ? fail('it names no tunnel')
      : unknown('what it holds cannot be read');
}

const shared = { provider: 'Cloudflare' } as const satisfies Partial<DetectorSpec>;
const verify = {
  url: 'https://api.cloudflare.com/client/v4/user/tokens/verify',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [400, 401, 403],
} as const;
const source = 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/';
const tokenDocs = {
  about: 'Changes DNS, firewall, workers and storage of its zones and accounts, as far as its permissions reach.',
  revoke: 'Dashboard → My Profile (or Manage account) → API Tokens → Roll or Delete; at once.',
  source,
};
const keyDocs = {
  about: 'Does everything that its user can do, together with the user’s e-mail address.',
  revoke: 'Dashboard → My Profile → API Tokens → Global API Key → Change; at once.',
  source,
};

export default [
  defineDetector({
    ...shared,
    id: 'cloudflare.user-token',
    title: 'Cloudflare user API token',
    severity: 'critical',
    shape: userToken,
    check,
    verify,
    decoys: lookAlikes(userToken),
    docs: tokenDocs,
  }),
  defineDetector({
    ...shared,
    id: 'cloudflare.account-token',
    verify: bearer('https://api.cloudflare.com/client/v4/accounts/{account id}/tokens/verify', { dead: [401] }),
    parts: [{ name: 'account id', shape: token`${hex(32)}`, within: 200 }],
    title: 'Cloudflare account API token',
    severity: 'critical',
    shape: accountToken,
    check,
    decoys: lookAlikes(accountToken),
    docs: tokenDocs,
  }),
  defineDetector({
    ...shared,
    id: 'cloudflare.global-key',
    verify: inHeader('https://api.cloudflare.com/client/v4/user', 'X-Auth-Key', {
      headers: { 'X-Auth-Email': '{user}' },
      dead: [400, 403],
    }),
    parts: [mailPart],
    title: 'Cloudflare global API key',
    severity: 'critical',
    shape: globalKey,
    check,
    decoys: lookAlikes(globalKey),
    docs: keyDocs,
  }),
  defineDetector({
    ...shared,
    id: 'cloudflare.legacy-token',
    title: 'Cloudflare API token without prefix',
    severity: 'critical',
    check: notHash,
    shape: legacyToken,
    verify,
    decoys: bareLookAlikes(legacyToken, 'cloudflare_api_token'),
    near: { words: ['cloudflare', 'cf_api_token', 'cf-api-token', 'cf_token', 'cfapitoken', 'cf_dns'], before: 52 },
    docs: tokenDocs,
  }),
  defineDetector({
    ...shared,
    id: 'cloudflare.legacy-global-key',
    verify: inHeader('https://api.cloudflare.com/client/v4/user', 'X-Auth-Key', {
      headers: { 'X-Auth-Email': '{user}' },
      dead: [400, 403],
    }),
    parts: [mailPart],
    title: 'Cloudflare global API key without prefix',
    severity: 'critical',
    shape: legacyGlobalKey,
    decoys: bareLookAlikes(legacyGlobalKey, 'cf_api_key'),
    near: { words: ['cloudflare', 'x-auth-key', 'cf_api_key', 'cf_key', 'cf-api-key', 'cfapikey'], before: 52 },
    docs: keyDocs,
  }),
  defineDetector({
    ...shared,
    id: 'cloudflare.origin-ca-key',
    title: 'Cloudflare Origin CA key',
    severity: 'high',
    shape: originCaKey,
    decoys: (rng) => [originCaKey.sample(rng).slice(0, -1), originCaKey.sample(rng).replace('v1.0-', 'v1.1-')],
    docs: {
      about: 'Issues certificates for the zones of its user, which Cloudflare’s edge trusts.',
      revoke: 'Dashboard → My Profile → API Tokens → Origin CA Key → Change; at once.',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
    },
  }),
  defineDetector({
    ...shared,
    id: 'cloudflare.tunnel-token',
    title: 'Cloudflare Tunnel token',
    severity: 'high',
    shape: tunnel,
    check: tunnelCheck,
    decoys: lookAlikes(tunnel),
    random: false,
    docs: {
      about: 'Runs the tunnel from any machine: receives the traffic that is meant for the service behind it.',
      revoke: 'Zero Trust → Networks → Tunnels → the tunnel → Refresh token.',
      source: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/',
    },
  }),
  defineDetector({
    ...shared,
    id: 'cloudflare.access-secret',
    title: 'Cloudflare Access service token secret',
    severity: 'high',
    shape: accessSecret,
    decoys: bareLookAlikes(accessSecret, 'cf_access_client_secret'),
    near: {
      words: [
        'cf-access-client-secret',
        'cf_access_client_secret',
        'cfaccessclientsecret',
        'r2_secret',
        'r2-secret',
        'r2secret',
      ],
      before: 24,
    },
    docs: {
      about: 'Passes Cloudflare Access as the service that it was made for, or reads and writes R2 storage.',
      revoke: 'Zero Trust → Access → Service credentials → Revoke; at once.',
      source: 'https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/',
    },
  }),
  defineDetector({
    ...shared,
    id: 'cloudflare.turnstile-secret',
    title: 'Cloudflare Turnstile secret key',
    severity: 'low',
    shape: turnstile,
    decoys: (rng) => [
      turnstile.sample(rng).slice(0, 24),
      turnstile.sample(rng).slice(0, -1),
      turnstile.sample(rng).replace('0x4', '0x5'),
    ],
    docs: {
      about: 'Validates answers to the site’s human check: a stranger can use them up.',
      revoke: 'Dashboard → Turnstile → the widget → Rotate secret.',
      source: 'https://developers.cloudflare.com/turnstile/',
    },
  }),
];
