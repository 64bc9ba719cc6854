// https://discord.com/developers/docs/reference#authentication
import {
  ALPHABETS,
  base64url,
  defineDetector,
  digits,
  fail,
  madeOn,
  notHash,
  pass,
  pattern,
  snowflakeTime,
  token,
  type CheckResult,
  keyed,
  oneOf,
  hex,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const provider = 'Discord';
const source = 'https://discord.com/developers/docs/reference#authentication';

/** The base64 of every number of three digits: how the base64 of a bot's id begins. */
const openings = Array.from({ length: 900 }, (_, index) => Buffer.from(String(100 + index)).toString('base64'));

const bot = pattern({
  literals: openings,
  exactCase: true,
  before: 1,
  maxLength: 90,
  source: '\\b([MNO][A-Za-z0-9]{22,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38})(?:[^A-Za-z0-9_-]|$)',
  format: '<base64 of the bot’s id>.<6 base64url>.<27–38 base64url>',
  sample: (rng) =>
    [
      Buffer.from(`${1 + rng.int(9)}${rng.text('0123456789', 17)}`).toString('base64'),
      rng.text(ALPHABETS.base64url.chars, 6),
      rng.text(ALPHABETS.base64url.chars, rng.pick([27, 38])),
    ].join('.'),
});
const session = token`mfa.${base64url(84)}`;
const clientSecret = token`${base64url(32)}`;
const webhook = pattern({
  literals: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/', 'discord.com/api/v'],
  before: 24,
  maxLength: 150,
  publicPrefix: 33,
  source:
    '(https?://(?:(?:canary|ptb)\\.)?discord(?:app)?\\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,80})(?:[^A-Za-z0-9_-]|$)',
  format: 'https://discord.com/api/webhooks/<17–20 digits>/<60–80 base64url>',
  sample: (rng) =>
    `https://${rng.pick(['discord.com', 'discordapp.com'])}/api/webhooks/${1 + rng.int(9)}${rng.text('0123456789', 18)}/${rng.text(ALPHABETS.base64url.chars, 68)}`,
});

const idCheck = (text: string): CheckResult =>
  /^\d{17,20}$/.test(Buffer.from(text.split('.')[0] ?? '', 'base64').toString('latin1'))
    ? pass('its first part decodes to the number of a bot')
    : fail('its first part does not decode to a number');

export default [
  defineDetector({
    id: 'discord.bot-token',
    title: 'Discord bot token',
    provider,
    severity: 'critical',
    shape: bot,
    check: idCheck,
    random: false,
    verify: {
      url: 'https://discord.com/api/v10/users/@me',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'Bot ' },
      live: [200],
      dead: [401],
    },
    decoys: (rng) => [
      bot.sample(rng).slice(0, -20),
      bot.sample(rng).replace(/\./g, '-'),
      bot.sample(rng).toLowerCase(),
    ],
    docs: {
      about: 'Acts as a bot on every server that it joined: reads messages, bans members, deletes channels.',
      revoke: 'Developer portal → the application → Bot → Reset token; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'discord.user-token',
    title: 'Discord user token',
    provider,
    severity: 'critical',
    shape: session,
    verify: {
      url: 'https://discord.com/api/v10/users/@me',
      method: 'GET',
      auth: { header: 'Authorization' },
      live: [200],
      dead: [401],
    },
    decoys: (rng) => [session.sample(rng).slice(0, -1), session.sample(rng).toUpperCase()],
    docs: {
      about: 'Acts as a person’s account in every way.',
      revoke: 'Change the account’s password: all sessions end.',
      source,
    },
  }),
  defineDetector({
    id: 'discord.webhook',
    check: madeOn((text) => snowflakeTime(/\/(\d{17,20})\//.exec(text)?.[1] ?? '', 1_420_070_400_000)),
    title: 'Discord webhook',
    provider,
    severity: 'medium',
    shape: webhook,
    random: false,
    decoys: (rng) => [webhook.sample(rng).slice(0, -30), webhook.sample(rng).replace('webhooks', 'webhook')],
    docs: {
      about: 'Posts messages into a channel and deletes its own posts.',
      revoke: 'Channel settings → Integrations → Webhooks → Delete; at once.',
      source: 'https://discord.com/developers/docs/resources/webhook',
    },
  }),
  defineDetector({
    id: 'discord.client-secret',
    carriers: NAMED_CARRIERS,
    parts: [{ name: 'client id', shape: token`${digits(17, 20)}`, within: 160 }],
    check: notHash,
    title: 'Discord client secret',
    provider,
    severity: 'high',
    shape: clientSecret,
    prior: 0.36,
    near: {
      words: [
        'discord_client_secret',
        'discord-client-secret',
        'discordclientsecret',
        'discord_secret',
        'discord-secret',
        'discordsecret',
        'discord_oauth_secret',
        'discord',
      ],
      before: 48,
    },
    sampleName: 'DISCORD_CLIENT_SECRET',
    decoys: (rng) => [
      `discord_client_secret=${clientSecret.sample(rng).slice(1)}`,
      `discord ${clientSecret.sample(rng)}`,
    ],
    docs: {
      about: 'With its client id, trades sign-in codes for users’ tokens in an application’s name.',
      revoke: 'Developer portal → the application → OAuth2 → Reset secret; at once.',
      source: 'https://discord.com/developers/docs/topics/oauth2',
    },
  }),
  keyed({
    id: 'discord.bot-token-by-name',
    provider,
    title: 'Discord bot token (beside its vendor’s name)',
    severity: 'high',
    shape: token`${oneOf('M', 'N', 'O')}${base64url(23, 27)}.${base64url(6)}.${base64url(27, 38)}`,
    words: ['discord', 'bot_token', 'bot-token', 'bottoken'],
    prior: 0.7,
    claims: ['discord.bot-token'],
    about: 'Acts as the bot in all servers that it has joined: reads, writes and manages there.',
    revoke: 'Developer portal → the application → Bot → Reset token; at once.',
    source: 'https://discord.com/developers/docs/reference',
  }),
  keyed({
    id: 'discord.public-key',
    carriers: NAMED_CARRIERS,
    provider,
    title: 'Discord application public key',
    severity: 'info',
    shape: token`${hex(64)}`,
    words: ['discord'],
    prior: 0.36,
    about: 'Checks the signatures of Discord’s requests; public by design, it only names an application.',
    revoke: 'Nothing needs to be revoked.',
    source: 'https://discord.com/developers/docs/interactions/overview',
  }),
];
