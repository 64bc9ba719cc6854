// https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
import {
  asPassword,
  base62,
  base64,
  base64url,
  crc32,
  defineDetector,
  fail,
  hostPart,
  made,
  mailPart,
  notHash,
  pass,
  token,
  unknown,
  upperHex,
  type CheckResult,
} from '../../src/detector/index.js';

const provider = 'Atlassian';
const source = 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/';
const revoke = 'id.atlassian.com → Security → API tokens → Revoke; at once.';

const api = token`ATATT3xFfGF0${base64url(100, 240)}=${upperHex(8)}`;
const organization = token`ATCTT3xFfG${base64url(100, 240)}=${upperHex(8)}`;
const legacy = token`${base62(24)}`;
const numbered = made(base64(44), (rng) =>
  Buffer.from(
    `${rng.text('123456789', 12)}:${rng.text('\x01\x7fabcdefghijklmnopqrstuvwxyzABCDEFGHIJKL\xe1\xf2\xa3', 20)}`,
    'latin1',
  ).toString('base64'),
);
const dataCenter = token`${numbered}`;

/** The last eight digits are a CRC-32 of all before, but not in every token seen: a wrong one decides nothing. */
const crcCheck = (text: string): CheckResult =>
  crc32(text.slice(0, -8)).toString(16).toUpperCase().padStart(8, '0') === text.slice(-8)
    ? pass('its check characters are right')
    : unknown('its check characters are none that we know');

const numberCheck = (text: string): CheckResult =>
  /^\d{4,20}:/.test(Buffer.from(text, 'base64').toString('latin1'))
    ? pass('it decodes to a token number and its secret')
    : /^[MNO]/.test(text)
      ? unknown('it begins as the base64 of a number does, but none can be read')
      : fail('it does not decode to a token number');

export default [
  defineDetector({
    id: 'atlassian.api-token',
    verify: asPassword('https://{host}/rest/api/3/myself', '{user}'),
    parts: [hostPart('atlassian.net'), mailPart],
    title: 'Atlassian API token',
    provider,
    severity: 'critical',
    shape: api,
    check: crcCheck,
    random: false,
    decoys: (rng) => [api.sample(rng).slice(0, 90), api.sample(rng).toLowerCase()],
    docs: { about: 'With its user’s address, acts as that user in Jira, Confluence and Bitbucket.', revoke, source },
  }),
  defineDetector({
    id: 'atlassian.organization-key',
    title: 'Atlassian organization API key',
    provider,
    severity: 'critical',
    shape: organization,
    check: crcCheck,
    random: false,
    claims: ['bitbucket.access-token'],
    verify: { url: 'https://api.atlassian.com/admin/v1/orgs', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: (rng) => [organization.sample(rng).slice(0, 90), organization.sample(rng).toLowerCase()],
    docs: {
      about: 'Administers an organization: its users, groups and audit log.',
      revoke: 'admin.atlassian.com → Settings → API keys → Revoke; at once.',
      source:
        'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
    },
  }),
  defineDetector({
    id: 'atlassian.legacy-api-token',
    // 24 hex digits are the id of an account; in the vendor's manuals the last is no hex digit.
    check: (text) => (/^[0-9a-f]{23}/.test(text) ? fail('it is the id of an account') : notHash(text)),
    verify: asPassword('https://{host}/rest/api/3/myself', '{user}'),
    parts: [hostPart('atlassian.net'), mailPart],
    title: 'Atlassian API token without a prefix',
    provider,
    severity: 'high',
    shape: legacy,
    prior: 0.88,
    near: {
      words: [
        'atlassian',
        'jira_token',
        'jira-token',
        'jiratoken',
        'jira_api',
        'jira-api',
        'jiraapi',
        'jira_password',
        'confluence_token',
        'confluence_api',
        'confluence-api',
        'confluenceapi',
        'jira',
        'confluence',
      ],
      before: 40,
    },
    sampleName: 'JIRA_API_TOKEN',
    decoys: (rng) => [`jira_api_token=${legacy.sample(rng).slice(1)}`, `value ${legacy.sample(rng)}`],
    docs: { about: 'With its user’s address, acts as that user in Jira and Confluence.', revoke, source },
  }),
  defineDetector({
    id: 'atlassian.data-center-token',
    title: 'Jira or Confluence Data Center access token',
    provider,
    severity: 'critical',
    shape: dataCenter,
    check: numberCheck,
    near: { words: ['jira', 'confluence', 'atlassian'], before: 40 },
    sampleName: 'JIRA_PAT_TOKEN',
    decoys: (rng) => [`jira_token=${dataCenter.sample(rng).slice(1)}`, `jira ${rng.text('abcdefghijk', 44)}`],
    docs: {
      about: 'Acts as its user on a company’s own Jira or Confluence.',
      revoke: 'Profile → Personal access tokens → Revoke; at once.',
      source: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
    },
  }),
];
