// https://docs.livekit.io/home/get-started/authentication/
import { bareLookAlikes, base62, defineDetector, keyed, token } from '../../src/detector/index.js';

const shape = token`API${base62(10, 17)}`;

export default [
  keyed({
    id: 'livekit.api-secret',
    provider: 'LiveKit',
    title: 'LiveKit API secret',
    severity: 'high',
    shape: token`${base62(43, 44)}`,
    words: ['livekit', 'live_kit', 'live-kit'],
    parts: [{ name: 'API key', shape: token`API${base62(10, 17)}`, within: 300 }],
    about: 'Signs tokens that enter every room of a project, listen and speak there, and record it.',
    revoke: 'LiveKit Cloud → Settings → Keys → Revoke; at once.',
    source: 'https://docs.livekit.io/home/get-started/authentication/',
  }),
  defineDetector({
    id: 'livekit.api-key',
    title: 'LiveKit API key',
    provider: 'LiveKit',
    severity: 'info',
    shape,
    near: { words: ['livekit', 'live_kit', 'live-kit'], before: 48 },
    shortLiteral: 'the vendor’s name must stand before it',
    prior: 0.75,
    decoys: bareLookAlikes(shape, 'livekit'),
    docs: {
      about: 'Names the key that signed a token; with its secret, enters every room of a project.',
      revoke: 'LiveKit Cloud → Settings → Keys → Revoke; at once.',
      source: 'https://docs.livekit.io/home/get-started/authentication/',
    },
  }),
];
