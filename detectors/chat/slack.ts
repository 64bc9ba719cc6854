// https://api.slack.com/authentication/token-types
import {
  alphabet,
  ALPHABETS,
  base62,
  base64TextCheck,
  bearer,
  chars,
  defineDetector,
  digits,
  fail,
  hex,
  made,
  oneOf,
  optional,
  pattern,
  token,
  unknown,
  upperBase36,
  type CheckResult,
  type DetectorSpec,
  type Part,
  type TokenShape,
  base36,
  keyed,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const source = 'https://api.slack.com/authentication/token-types';
const revoke = 'api.slack.com/apps → the app → OAuth & Permissions → Revoke tokens (auth.revoke); at once.';
const shared = { provider: 'Slack' } as const satisfies Partial<DetectorSpec>;

const dash: Part = { kind: 'literal', text: '-' };
const encoded = alphabet('URL-encoded base64', 'A-Z', 'a-z', '0-9', '%/+=_-');

const bot = token`xoxb-${digits(9, 14)}-${digits(9, 14)}-${base62(24)}`;
const legacyBot = token`xoxb-${digits(8, 14)}-${base62(18, 26)}`;
const user = token`xoxp-${digits(9, 14)}-${digits(9, 14)}-${digits(9, 14)}-${oneOf(base62(28, 34), base62(10), base62(6))}`;
const workspace = token`${oneOf('xoxa-', 'xoxr-')}${optional(digits(1), '-')}${oneOf([digits(9, 14), dash, digits(9, 14), dash, digits(9, 14), dash, hex(32)], base62(20, 48))}`;
const legacyUser = token`${oneOf('xoxo-', 'xoxs-')}${digits(5, 14)}-${digits(5, 14)}-${digits(5, 14)}-${hex(10, 64)}`;
const browser = token`xoxc-${digits(9, 15)}-${digits(9, 15)}-${digits(9, 15)}-${hex(64)}`;
const cookie = token`xoxd-${made(chars(encoded, 100, 400), (rng) => `${rng.text(ALPHABETS.base62.chars, 60)}%2F${rng.text(ALPHABETS.base62.chars, 50)}%2B${rng.text(ALPHABETS.base62.chars, 40)}%3D`)}`;
const config = token`${oneOf('xoxe.xoxp-', 'xoxe.xoxb-')}${digits(1)}-${made(base62(163, 166), (rng) => `Mi0y${rng.text(ALPHABETS.base62.chars, 160)}`)}`;
const refresh = token`xoxe-${digits(1)}-${made(base62(144, 152), (rng) => `My0x${rng.text(ALPHABETS.base62.chars, 142)}`)}`;
const app = token`xapp-${digits(1)}-${upperBase36(9, 13)}-${digits(10, 14)}-${made(base36(60, 68), (rng) => rng.text('0123456789abcdef', 64))}`;
const workflow = token`xwfp-${digits(10, 14)}-${digits(10, 14)}-${digits(10, 14)}-${hex(32)}`;
const signing = token`${hex(32)}`;

const webhook = pattern({
  literals: ['hooks.slack.com/services/'],
  before: 8,
  maxLength: 110,
  publicPrefix: 34,
  source: '(https?://hooks\\.slack\\.com/services/T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{24})(?:[^A-Za-z0-9]|$)',
  format:
    'https://hooks.slack.com/services/T<8–12 letters and digits>/B<8–12 letters and digits>/<24 letters and digits>',
  sample: (rng) =>
    `https://hooks.slack.com/services/T${rng.text(ALPHABETS.upperBase36.chars, 10)}/B${rng.text(ALPHABETS.upperBase36.chars, 10)}/${rng.text(ALPHABETS.base62.chars, 24)}`,
});
const trigger = pattern({
  literals: ['hooks.slack.com/workflows/', 'hooks.slack.com/triggers/'],
  before: 8,
  maxLength: 130,
  publicPrefix: 34,
  source:
    '(https?://hooks\\.slack\\.com/(?:workflows/[TE][A-Z0-9]{8,12}/A[A-Z0-9]{8,12}/[0-9]{15,20}/[A-Za-z0-9]{24}|triggers/[TE][A-Z0-9]{8,12}/[0-9]{10,20}/[0-9a-f]{32}))(?:[^A-Za-z0-9]|$)',
  format:
    'https://hooks.slack.com/workflows/T…/A…/<15–20 digits>/<24 letters and digits>, or triggers/T…/<digits>/<32 lower-case hex>',
  sample: (rng) =>
    rng.int(2) === 0
      ? `https://hooks.slack.com/workflows/T${rng.text(ALPHABETS.upperBase36.chars, 10)}/A${rng.text(ALPHABETS.upperBase36.chars, 10)}/${rng.text('123456789', 18)}/${rng.text(ALPHABETS.base62.chars, 24)}`
      : `https://hooks.slack.com/triggers/T${rng.text(ALPHABETS.upperBase36.chars, 10)}/${rng.text('123456789', 13)}/${rng.text(ALPHABETS.hex.chars, 32)}`,
});

/** The numbers before it say nothing of chance: only the last part is judged. */
const variedTail = (text: string): CheckResult =>
  new Set(text.slice(text.lastIndexOf('-') + 1)).size < 4
    ? fail('its last part repeats a few characters')
    : unknown('its last part varies');

const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => {
    const sample = shape.sample(rng);
    return [sample.slice(0, 14), sample.toUpperCase(), sample.replace('-', '_')];
  };

export default [
  defineDetector({
    ...shared,
    id: 'slack.bot-token',
    verify: bearer('https://slack.com/api/auth.test', {
      live: [],
      dead: [],
      body: { live: '"ok":true', dead: '"ok":false' },
    }),
    title: 'Slack bot token',
    severity: 'critical',
    shape: bot,
    decoys: decoysOf(bot),
    docs: { about: 'Reads and writes messages and files of a workspace as an app, within its scopes.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'slack.legacy-bot-token',
    verify: bearer('https://slack.com/api/auth.test', {
      live: [],
      dead: [],
      body: { live: '"ok":true', dead: '"ok":false' },
    }),
    title: 'Slack bot token (legacy)',
    severity: 'critical',
    shape: legacyBot,
    decoys: decoysOf(legacyBot),
    docs: { about: 'Reads and writes messages of a workspace as a bot.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'slack.user-token',
    verify: bearer('https://slack.com/api/auth.test', {
      live: [],
      dead: [],
      body: { live: '"ok":true', dead: '"ok":false' },
    }),
    title: 'Slack user token',
    severity: 'critical',
    shape: user,
    random: false,
    check: variedTail,
    decoys: decoysOf(user),
    docs: {
      about: 'Acts as a user of a workspace: their messages, channels and files, within its scopes.',
      revoke,
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'slack.workspace-token',
    title: 'Slack workspace or refresh token (legacy)',
    severity: 'high',
    shape: workspace,
    random: false,
    check: variedTail,
    decoys: (rng) => [workspace.sample(rng).slice(0, 14), workspace.sample(rng).replace('-', '_')],
    docs: { about: 'Acts as an app on a workspace, or renews its tokens.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'slack.legacy-user-token',
    verify: bearer('https://slack.com/api/auth.test', {
      live: [],
      dead: [],
      body: { live: '"ok":true', dead: '"ok":false' },
    }),
    title: 'Slack user token (legacy)',
    severity: 'high',
    shape: legacyUser,
    random: false,
    check: variedTail,
    decoys: decoysOf(legacyUser),
    docs: {
      about: 'Acts as a user of a workspace in every way.',
      revoke: 'Sign out of all sessions: Account → Sign out all other sessions.',
      source: 'https://api.slack.com/legacy/custom-integrations/legacy-tokens',
    },
  }),
  defineDetector({
    ...shared,
    id: 'slack.browser-token',
    title: 'Slack browser session token',
    severity: 'critical',
    shape: browser,
    random: false,
    check: variedTail,
    decoys: decoysOf(browser),
    docs: {
      about: 'With its cookie, acts as a signed-in user in every way.',
      revoke: 'Account → Sign out all other sessions; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'slack.session-cookie',
    title: 'Slack session cookie',
    severity: 'critical',
    shape: cookie,
    decoys: (rng) => [cookie.sample(rng).slice(0, 80), cookie.sample(rng).replace('-', '_')],
    docs: {
      about: 'With a browser token, acts as a signed-in user in every way.',
      revoke: 'Account → Sign out all other sessions; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'slack.config-token',
    check: base64TextCheck(
      (text) => text.slice(text.lastIndexOf('-') + 1),
      (text) => {
        const team = /^2-2-(\d{9,15})-/.exec(text)?.[1];
        return team === undefined ? null : `it belongs to the user or team ${team}`;
      },
    ),
    verify: bearer('https://slack.com/api/auth.test', {
      live: [],
      dead: [],
      body: { live: '"ok":true', dead: '"ok":false' },
    }),
    title: 'Slack app configuration token',
    severity: 'high',
    shape: config,
    decoys: decoysOf(config),
    docs: {
      about: 'Creates and changes apps in a user’s name, for twelve hours.',
      revoke: 'api.slack.com/apps → Your App Configuration Tokens → Revoke; at once.',
      source: 'https://api.slack.com/authentication/config-tokens',
    },
  }),
  defineDetector({
    ...shared,
    id: 'slack.refresh-token',
    check: base64TextCheck(
      (text) => text.slice(text.lastIndexOf('-') + 1),
      (text) => (/^3-1-\d/.test(text) ? 'it decodes to a refresh token of Slack' : null),
    ),
    title: 'Slack refresh token',
    severity: 'high',
    shape: refresh,
    decoys: decoysOf(refresh),
    docs: {
      about: 'Makes new access tokens of an app or of its configuration.',
      revoke: 'api.slack.com/apps → the app → OAuth & Permissions → Revoke; at once.',
      source: 'https://api.slack.com/authentication/rotation',
    },
  }),
  defineDetector({
    ...shared,
    id: 'slack.app-token',
    title: 'Slack app-level token',
    severity: 'high',
    shape: app,
    random: false,
    check: variedTail,
    decoys: decoysOf(app),
    docs: {
      about: 'Receives an app’s events of all its workspaces over a socket.',
      revoke: 'api.slack.com/apps → Basic information → App-level tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'slack.workflow-token',
    title: 'Slack workflow token',
    severity: 'low',
    shape: workflow,
    random: false,
    check: variedTail,
    decoys: decoysOf(workflow),
    docs: {
      about: 'Acts for one run of a workflow; it lives about fifteen minutes.',
      revoke: 'It ends by itself after fifteen minutes.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'slack.webhook',
    title: 'Slack incoming webhook',
    severity: 'high',
    shape: webhook,
    random: false,
    check: (text) =>
      /T0{6}|(.)\1{11}/.test(text) ? fail('it is that of the manual') : unknown('nothing to check offline'),
    decoys: (rng) => [webhook.sample(rng).slice(0, -1), webhook.sample(rng).replace('services', 'service')],
    docs: {
      about: 'Posts messages into a channel in an app’s name, which serves phishing.',
      revoke: 'api.slack.com/apps → the app → Incoming Webhooks → Remove; at once.',
      source: 'https://api.slack.com/messaging/webhooks',
    },
  }),
  defineDetector({
    ...shared,
    id: 'slack.workflow-webhook',
    title: 'Slack workflow webhook',
    severity: 'medium',
    shape: trigger,
    random: false,
    decoys: (rng) => [trigger.sample(rng).slice(0, -1), trigger.sample(rng).replace('hooks.', 'hook.')],
    docs: {
      about: 'Starts a workflow of a workspace with chosen input.',
      revoke: 'Workflow Builder → the workflow → delete its webhook step; at once.',
      source: 'https://slack.com/help/articles/360041352714',
    },
  }),
  defineDetector({
    ...shared,
    id: 'slack.signing-secret',
    title: 'Slack signing or client secret',
    severity: 'medium',
    shape: signing,
    near: {
      words: [
        'slack_signing',
        'slack-signing',
        'slacksigning',
        'slack_client_secret',
        'slack-client-secret',
        'slackclientsecret',
        'slack_secret',
        'slack_verification',
      ],
      before: 24,
    },
    sampleName: 'SLACK_SIGNING_SECRET',
    decoys: (rng) => [`slack md5 ${signing.sample(rng)}`, `slack_signing_secret=${rng.text('0123456789abcdef', 31)}`],
    docs: {
      about: 'Forges Slack’s requests to an app, or with the client id trades sign-in codes for tokens.',
      revoke: 'api.slack.com/apps → Basic information → Regenerate; at once.',
      source: 'https://api.slack.com/authentication/verifying-requests-from-slack',
    },
  }),
  keyed({
    ...shared,
    id: 'slack.secret-by-name',
    carriers: NAMED_CARRIERS,

    title: 'Slack signing or client secret (beside its vendor’s name)',
    severity: 'medium',
    shape: signing,
    words: ['slack'],
    prior: 0.3,
    family: 'slack.signing-secret',
    about: 'Forges Slack’s requests to an app, or with the client id trades sign-in codes for tokens.',
    revoke: 'api.slack.com/apps → Basic information → Regenerate; at once.',
    source: 'https://api.slack.com/authentication/verifying-requests-from-slack',
  }),
];
