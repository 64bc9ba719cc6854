// https://developers.line.biz/en/docs/basics/channel-access-token/
import { base62, base64, defineDetector, hex, keyed, notHash, oneOf, token } from '../../src/detector/index.js';

const provider = 'LINE';
const access = token`${base64(168, 171)}${oneOf('=', '==')}`;
const secret = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'line.channel-access-token',
    title: 'LINE channel access token',
    provider,
    severity: 'high',
    shape: access,
    near: {
      words: [
        'line_channel',
        'line-channel',
        'linechannel',
        'channelaccesstoken',
        'channel_access_token',
        'channel-access-token',
        'line_access_token',
        'linebotapi',
        'line_token',
        'line token',
        'line secret',
        'line key',
        'line_bot',
        'linebot',
        'linetoken',
        'linesecret',
      ],
      before: 32,
    },
    verify: { url: 'https://api.line.me/v2/bot/info', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: (rng) => [`line_channel_token=${access.sample(rng).slice(0, 100)}`, `value ${access.sample(rng)}`],
    docs: {
      about: 'Sends messages as an account to its friends, and reads their profiles.',
      revoke: 'LINE Developers console → the channel → Messaging API → Reissue; at once.',
      source: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
    },
  }),
  defineDetector({
    id: 'line.channel-secret',
    title: 'LINE channel secret',
    provider,
    severity: 'medium',
    shape: secret,
    near: {
      words: [
        'line_channel_secret',
        'line-channel-secret',
        'linechannelsecret',
        'channel_secret',
        'channelsecret',
        'channel-secret',
      ],
      before: 12,
    },
    sampleName: 'LINE_CHANNEL_SECRET',
    decoys: (rng) => [`line md5 ${secret.sample(rng)}`, `line_channel_secret=${rng.text('0123456789abcdef', 31)}`],
    docs: {
      about: 'Forges LINE’s requests to a bot, and with the channel id gets short-lived tokens.',
      revoke: 'LINE Developers console → the channel → Basic settings → Issue (another secret); at once.',
      source: 'https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/',
    },
  }),
  keyed({
    id: 'line.notify-token',
    provider: 'LINE',
    title: 'LINE Notify token',
    severity: 'info',
    shape: token`${base62(43)}`,
    words: [
      'line_notify',
      'line-notify',
      'linenotify',
      'linenotify_token',
      'linenotify-token',
      'linenotifytoken',
      'line_token',
      'line-token',
      'linetoken',
      'notify-api.line.me',
    ],
    before: 52,
    check: notHash,
    about: 'Sent notes to a chat until the service ended in March 2025.',
    revoke: 'notify-bot.line.me → My page → Disconnect.',
    source: 'https://notify-bot.line.me/doc/en/',
  }),
];
