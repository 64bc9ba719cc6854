// https://core.telegram.org/bots/features#botfather
import { ALPHABETS, defineDetector, digits, hex, pattern, token } from '../../src/detector/index.js';

const bot = pattern({
  literals: [':AA'],
  before: 11,
  maxLength: 46,
  source: '\\b([0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?:[^A-Za-z0-9_-]|$)',
  format: '<8–10 digits>:AA<33 base64url>',
  sample: (rng) =>
    `${1 + rng.int(9)}${rng.text('0123456789', 7 + rng.int(3))}:AA${rng.text(ALPHABETS.base64url.chars, 33)}`,
});
const appHash = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'telegram.bot-token',
    title: 'Telegram bot token',
    provider: 'Telegram',
    severity: 'critical',
    shape: bot,
    shortLiteral: 'eight digits must stand before it and 33 characters behind it',
    decoys: (rng) => [
      bot.sample(rng).slice(0, -1),
      bot.sample(rng).replace(':AA', ':AB'),
      `MAC ${rng.text('0123456789', 2)}:AA:${rng.text('0123456789ABCDEF', 2)}`,
    ],
    docs: {
      about: 'Acts as a bot: reads what is sent to it, writes to all who talked to it.',
      revoke: 'Talk to @BotFather: /revoke; at once.',
      source: 'https://core.telegram.org/bots/features#botfather',
    },
  }),
  defineDetector({
    id: 'telegram.api-hash',
    parts: [{ name: 'api id', shape: token`${digits(5, 9)}`, within: 120 }],
    title: 'Telegram API hash',
    provider: 'Telegram',
    severity: 'medium',
    shape: appHash,
    prior: 0.88,
    near: {
      words: ['telegram_api_hash', 'telegram-api-hash', 'telegramapihash', 'tg_api_hash', 'api_hash', 'apihash'],
      before: 12,
    },
    sampleName: 'TELEGRAM_API_HASH',
    decoys: (rng) => [`telegram md5 ${appHash.sample(rng)}`, `telegram_api_hash=${rng.text('0123456789abcdef', 31)}`],
    docs: {
      about: 'Names an application to Telegram’s servers; with a session file it acts as a user.',
      revoke: 'It cannot be renewed: register another application at my.telegram.org.',
      source: 'https://core.telegram.org/api/obtaining_api_id',
    },
  }),
];
