// https://dev.twitch.tv/docs/authentication/
import { base36, base62, defineDetector, digits, notHash, token } from '../../src/detector/index.js';

const provider = 'Twitch';
const source = 'https://dev.twitch.tv/docs/authentication/';
const chat = token`oauth:${base36(30)}`;
const secret = token`${base36(30)}`;
const stream = token`live_${digits(7, 12)}_${base62(30)}`;

export default [
  defineDetector({
    id: 'twitch.chat-token',
    title: 'Twitch chat token',
    provider,
    severity: 'high',
    shape: chat,
    decoys: (rng) => [chat.sample(rng).slice(0, -1), chat.sample(rng).toUpperCase()],
    docs: {
      about: 'Acts as a user in chat, and elsewhere within its scopes.',
      revoke: 'twitch.tv → Settings → Connections → Disconnect; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'twitch.client-secret',
    parts: [{ name: 'client id', shape: token`${base36(30)}`, within: 160 }],
    check: notHash,
    title: 'Twitch client secret or token',
    provider,
    severity: 'high',
    shape: secret,
    prior: 0.88,
    near: { words: ['twitch'], before: 52 },
    sampleName: 'TWITCH_CLIENT_SECRET',
    decoys: (rng) => [`twitch_client_secret=${secret.sample(rng).slice(1)}`, `value ${secret.sample(rng)}`],
    docs: {
      about: 'With its client id, gets an app’s tokens and trades its users’ sign-in codes.',
      revoke: 'dev.twitch.tv/console → the app → New secret; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'twitch.stream-key',
    title: 'Twitch stream key',
    provider,
    severity: 'medium',
    shape: stream,
    decoys: (rng) => [stream.sample(rng).slice(0, -1), stream.sample(rng).replace('_', '-')],
    docs: {
      about: 'Broadcasts on a person’s channel.',
      revoke: 'Creator dashboard → Settings → Stream → Reset; at once.',
      source: 'https://help.twitch.tv/s/article/twitch-stream-key-faq',
    },
  }),
];
