// https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
import {
  base58,
  base64url,
  bearer,
  defineDetector,
  fail,
  hostPart,
  inHeader,
  jsonSegment,
  made,
  pass,
  token,
  type CheckResult,
  unknown,
} from '../../src/detector/index.js';

const provider = 'JFrog';
const source = 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens';
const revoke = 'Administration → User Management → Access Tokens → Revoke; at once.';
const encode = (text: string): string => Buffer.from(text).toString('base64url');

const apiKey = token`AKCp${base58(69)}`;
const reference = token`cmVmd${made(base64url(59), (rng) => encode(`reftkn:0${rng.int(9) + 1}:1${rng.text('0123456789', 9)}:${rng.text('abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789', 27)}`).slice(5, 64))}`;
const issued = token`eyJ2ZXIiOiIy${made(base64url(40, 200), (rng) => encode(`{"ver":"2","typ":"JWT","alg":"RS256","kid":"${rng.text('abcdefghijklmnopqrstuvwxyz0123456789', 43)}"}`).slice(12))}.${made(base64url(60, 1500), (rng) => encode(`{"sub":"jfac@${rng.text('0123456789abcdefghjkmnpqrstvwxyz', 26)}/users/${rng.text('abcdefghijk', 8)}","iss":"jfac@${rng.text('0123456789abcdefghjkmnpqrstvwxyz', 26)}"}`))}.${base64url(300, 700)}`;

const referenceCheck = (text: string): CheckResult =>
  /^reftkn:\d\d:\d{10}:/.test(Buffer.from(text, 'base64url').toString('latin1'))
    ? pass('it decodes to a reference token')
    : unknown('it does not decode to a reference token');

function issuerCheck(text: string): CheckResult {
  const payload = jsonSegment(text.split('.')[1] ?? '');
  if (payload === null) return unknown('its payload cannot be read');
  return /^jf\w+@/.test(String(payload['iss'] ?? payload['sub'] ?? ''))
    ? pass('issued by a JFrog server')
    : fail('not issued by a JFrog server');
}

export default [
  defineDetector({
    id: 'jfrog.api-key',
    verify: inHeader('https://{host}/artifactory/api/repositories', 'X-JFrog-Art-Api'),
    parts: [hostPart('jfrog.io')],
    title: 'JFrog Artifactory API key',
    provider,
    severity: 'critical',
    shape: apiKey,
    decoys: (rng) => [
      apiKey.sample(rng).slice(0, -1),
      apiKey.sample(rng).replace('AKCp', 'akcp'),
      `${apiKey.sample(rng).slice(0, -1)}0`,
    ],
    docs: {
      about: 'Acts as its user on an Artifactory server: reads and publishes packages.',
      revoke: 'User profile → API Key → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'jfrog.reference-token',
    verify: bearer('https://{host}/access/api/v1/tokens/me'),
    parts: [hostPart('jfrog.io')],
    title: 'JFrog identity or reference token',
    provider,
    severity: 'critical',
    shape: reference,
    check: referenceCheck,
    random: false,
    decoys: (rng) => [reference.sample(rng).slice(0, -1), reference.sample(rng).toLowerCase()],
    docs: { about: 'Acts as its user on a JFrog platform, within its scope.', revoke, source },
  }),
  defineDetector({
    id: 'jfrog.access-token',
    verify: bearer('https://{host}/access/api/v1/tokens/me'),
    parts: [hostPart('jfrog.io')],
    title: 'JFrog access token',
    provider,
    severity: 'critical',
    shape: issued,
    check: issuerCheck,
    random: false,
    decoys: (rng) => [issued.sample(rng).slice(0, 200), issued.sample(rng).replace(/\./g, ':')],
    docs: { about: 'Acts as its user on a JFrog platform, within its scope.', revoke, source },
  }),
];
