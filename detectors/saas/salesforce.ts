// https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm
import {
  alphabet,
  ALPHABETS,
  bearer,
  chars,
  defineDetector,
  hostPart,
  pattern,
  token,
  upperHex,
} from '../../src/detector/index.js';

const provider = 'Salesforce';
const body = alphabet('letters, digits, _ and .', 'A-Z', 'a-z', '0-9', '_.');
const session = pattern({
  literals: ['!AQ', '!AR'],
  before: 16,
  after: 280,
  maxLength: 290,
  publicPrefix: 3,
  source: '\\b(00D[A-Za-z0-9]{12}!A[QR][A-Za-z0-9_.]{80,260})(?:[^A-Za-z0-9_.]|$)',
  format: '00D<12 letters and digits>!AQ<80–260 letters, digits, _ and .>',
  sample: (rng) => `00D${rng.text(ALPHABETS.base62.chars, 12)}!AQ${rng.text(ALPHABETS.base62.chars, 92)}`,
});
const consumer = token`3MVG9${chars(body, 76, 100)}`;
const refresh = token`5Aep861${chars(body, 76, 120)}`;
const secret = token`${upperHex(64)}`;
const authUrl = pattern({
  literals: ['force://'],
  before: 0,
  maxLength: 500,
  source: '(force://[A-Za-z0-9_.]{0,150}:[A-Za-z0-9_.]{0,100}:5Aep861[A-Za-z0-9_.=]{60,200}@[A-Za-z0-9.-]{5,120})',
  format: 'force://<client id>:<client secret>:<refresh token>@<instance>',
  sample: (rng) =>
    `force://PlatformCLI::5Aep861${rng.text(ALPHABETS.base62.chars, 80)}@${rng.text(ALPHABETS.lower.chars, 8)}.my.salesforce.com`,
});

export default [
  defineDetector({
    id: 'salesforce.access-token',
    verify: bearer('https://{host}/services/oauth2/userinfo', { dead: [401, 403] }),
    parts: [hostPart('my.salesforce.com')],
    title: 'Salesforce access token',
    provider,
    severity: 'critical',
    shape: session,
    shortLiteral: 'fifteen characters of an organization’s id must stand before it',
    decoys: (rng) => [session.sample(rng).slice(0, 70), session.sample(rng).replace('!', '-')],
    docs: {
      about: 'Acts as its user until the session ends: reads and changes a company’s records.',
      revoke: 'Setup → Session management → Remove; at once.',
      source: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm',
    },
  }),
  defineDetector({
    id: 'salesforce.refresh-token',
    parts: [hostPart('my.salesforce.com')],
    title: 'Salesforce refresh token',
    provider,
    severity: 'critical',
    shape: refresh,
    decoys: (rng) => [refresh.sample(rng).slice(0, 60), refresh.sample(rng).toLowerCase()],
    docs: {
      about: 'Makes new access tokens of its user for as long as the app allows.',
      revoke: 'Setup → Connected apps OAuth usage → Revoke; at once.',
      source: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm',
    },
  }),
  defineDetector({
    id: 'salesforce.auth-url',
    title: 'Salesforce CLI auth URL',
    provider,
    severity: 'critical',
    shape: authUrl,
    random: false,
    claims: ['salesforce.refresh-token'],
    decoys: (rng) => [authUrl.sample(rng).replace('5Aep861', '5Aep999'), authUrl.sample(rng).replace('@', '#')],
    docs: {
      about: 'Signs the command line in as a user, with all their rights.',
      revoke: 'Setup → Connected apps OAuth usage → Revoke; at once.',
      source:
        'https://developer.salesforce.com/docs/atlas.en-us.sfdx_cli_reference.meta/sfdx_cli_reference/cli_reference_org_commands_unified.htm',
    },
  }),
  defineDetector({
    id: 'salesforce.consumer-secret',
    title: 'Salesforce consumer secret',
    provider,
    severity: 'high',
    shape: secret,
    near: {
      words: [
        'salesforce',
        'consumer_secret',
        'consumersecret',
        'consumer-secret',
        'sf_client_secret',
        'sfdc_client_secret',
      ],
      before: 40,
    },
    sampleName: 'SALESFORCE_CONSUMER_SECRET',
    parts: [{ name: 'consumer key', shape: consumer, within: 300 }],
    decoys: (rng) => [`salesforce ${secret.sample(rng).slice(0, -1)}`, `sha256 ${secret.sample(rng)}`],
    docs: {
      about: 'With its consumer key, gets tokens as a connected app.',
      revoke: 'Setup → App manager → the app → Manage consumer details → Generate; then apply.',
      source: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm',
    },
  }),
  defineDetector({
    id: 'salesforce.consumer-key',
    title: 'Salesforce consumer key',
    provider,
    severity: 'low',
    shape: consumer,
    decoys: (rng) => [consumer.sample(rng).slice(0, 60), consumer.sample(rng).toLowerCase()],
    docs: {
      about: 'Names a connected app; of use with its secret or a signing key.',
      revoke: 'Setup → App manager → the app → Manage consumer details → Generate; then apply.',
      source: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm',
    },
  }),
];
