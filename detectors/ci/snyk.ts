// https://docs.snyk.io/snyk-api/authentication-for-api
import {
  base64url,
  defineDetector,
  fail,
  hex,
  jsonPart,
  jsonSegment,
  oneOf,
  pass,
  token,
  uuid,
  uuidCheck,
  type CheckResult,
  unknown,
  keyed,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const provider = 'Snyk';
const source = 'https://docs.snyk.io/snyk-api/authentication-for-api';
const verify = {
  url: 'https://api.snyk.io/rest/self?version=2024-10-15',
  method: 'GET',
  auth: 'token',
  live: [200],
  dead: [401],
} as const;
const revoke = 'Account settings → API token or personal access tokens → Revoke; at once.';

const signed = token`${oneOf('snyk_uat.', 'snyk_sat.')}${hex(8)}.eyJ${jsonPart((rng) => ({ e: rng.int(2e9), h: 'snyk.io', j: rng.text('0123456789abcdefghijkmnpqrstuvwxyz', 22), s: rng.text('0123456789abcdefghijkmnpqrstuvwxyz', 22), tid: 'AAAA' }), 'eyJ', 400)}.${base64url(60, 120)}`;
const legacy = token`${uuid()}`;

function payloadCheck(text: string): CheckResult {
  const payload = jsonSegment(text.split('.')[2] ?? '');
  if (payload === null) return unknown('its payload cannot be read');
  return 'e' in payload && 's' in payload
    ? pass('its payload is that of a Snyk token')
    : fail('its payload is not that of a Snyk token');
}

export default [
  defineDetector({
    id: 'snyk.access-token',
    title: 'Snyk personal or service account access token',
    provider,
    severity: 'high',
    shape: signed,
    check: payloadCheck,
    verify,
    random: false,
    decoys: (rng) => [signed.sample(rng).slice(0, 40), signed.sample(rng).replace('.eyJ', '.abc')],
    docs: {
      about: 'Reads an organization’s projects and their vulnerabilities, and changes its settings.',
      revoke,
      source,
    },
  }),
  defineDetector({
    id: 'snyk.api-token',
    check: uuidCheck,
    title: 'Snyk API token (UUID form)',
    provider,
    severity: 'high',
    shape: legacy,
    verify,
    near: {
      words: ['snyk_token', 'snyk-token', 'snyktoken', 'snyk_api', 'snyk-api', 'snykapi', 'snyk_key', 'snyk auth'],
      before: 24,
    },
    sampleName: 'SNYK_TOKEN',
    decoys: (rng) => [`snyk_org_id=${legacy.sample(rng)}`, `snyk_token=${legacy.sample(rng).replace(/-/g, '')}`],
    docs: { about: 'Acts as its user: reads an organization’s projects and their vulnerabilities.', revoke, source },
  }),
  keyed({
    id: 'snyk.token-by-name',
    carriers: NAMED_CARRIERS,
    provider,
    title: 'Snyk API token (UUID form) (beside its vendor’s name)',
    severity: 'high',
    shape: legacy,
    words: ['snyk'],
    prior: 0.3,
    family: 'snyk.api-token',
    about: 'Acts as its user: reads an organization’s projects and their vulnerabilities.',
    revoke,
    source,
  }),
];
