// https://support.atlassian.com/bitbucket-cloud/docs/using-access-tokens/
import {
  ALPHABETS,
  base62,
  base64,
  base64url,
  bearer,
  checksum,
  crc32,
  defineDetector,
  made,
  notHash,
  pass,
  token,
  type CheckResult,
  oneOf,
  unknown,
} from '../../src/detector/index.js';

const source = 'https://support.atlassian.com/bitbucket-cloud/docs/using-access-tokens/';
const provider = 'Bitbucket';

/** CRC-32 of all that stands before, as eight digits of upper-case hex. */
const crcTail = checksum(ALPHABETS.upperHex, 8, (before) => crc32(before).toString(16).toUpperCase().padStart(8, '0'));

/** A Data Center token is the base64 of a number, a colon and random bytes. */
function numberedCheck(text: string): CheckResult {
  const decoded = Buffer.from(text.slice('BBDC-'.length), 'base64').toString('latin1');
  return /^\d{4,20}:/.test(decoded)
    ? pass('it decodes to a token number and its secret')
    : unknown('it does not decode to a token number');
}
const numbered = made(base64(44), (rng) => {
  const number = rng.text('123456789', 12);
  return Buffer.from(
    `${number}:${rng.text('\x01\x7fabcdefghijklmnopqrstuvwxyzABCDEFGHIJKL\xe1\xf2\xa3', 20)}`,
    'latin1',
  ).toString('base64');
});

const appPassword = token`ATBB${base62(24)}${crcTail}`;
const accessToken = token`ATCTT3xFfGN0${base64url(100, 240)}=${crcTail}`;
const dataCenter = token`BBDC-${numbered}`;
const clientSecret = token`${oneOf(base62(32), base64url(64))}`;

export default [
  defineDetector({
    id: 'bitbucket.app-password',
    title: 'Bitbucket app password',
    provider,
    severity: 'critical',
    shape: appPassword,
    decoys: (rng) => [`${appPassword.sample(rng).slice(0, -8)}00000000`, appPassword.sample(rng).toLowerCase()],
    docs: {
      about: 'Acts as its user on repositories, pull requests and pipelines, as far as its permissions go.',
      revoke: 'Personal settings → App passwords → Revoke; at once.',
      source: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    },
  }),
  defineDetector({
    id: 'bitbucket.access-token',
    verify: bearer('https://api.bitbucket.org/2.0/repositories?role=member', { live: [200, 403] }),
    title: 'Bitbucket repository, project or workspace access token',
    provider,
    severity: 'critical',
    shape: accessToken,
    decoys: (rng) => [`${accessToken.sample(rng).slice(0, -8)}00000000`, accessToken.sample(rng).slice(0, 90)],
    docs: {
      about: 'Reads and writes the code of a repository, project or workspace, as far as its scopes go.',
      revoke: 'Repository, project or workspace settings → Access tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'bitbucket.data-center-token',
    title: 'Bitbucket Data Center HTTP access token',
    provider,
    severity: 'critical',
    shape: dataCenter,
    check: numberedCheck,
    decoys: (rng) => [dataCenter.sample(rng).slice(0, -1), `BBDC-${rng.text('abcdefghij', 44)}`],
    docs: {
      about: 'Acts as its user, or on one repository or project, of a company’s own Bitbucket.',
      revoke: 'Manage account → HTTP access tokens → Revoke; at once.',
      source: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
    },
  }),
  defineDetector({
    id: 'bitbucket.client-secret',
    check: notHash,
    title: 'Bitbucket OAuth consumer secret',
    provider,
    severity: 'high',
    shape: clientSecret,
    near: { words: ['bitbucket'], before: 32 },
    sampleName: 'BITBUCKET_CLIENT_SECRET',
    decoys: (rng) => [
      `bitbucket_secret=${clientSecret.sample(rng).slice(1)}`,
      `bitbucket commit ${rng.text('0123456789abcdef', 40)}`,
    ],
    docs: {
      about: 'With its key, gets tokens as an OAuth consumer of a workspace.',
      revoke: 'Workspace settings → OAuth consumers → delete or regenerate; at once.',
      source: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
    },
  }),
];
