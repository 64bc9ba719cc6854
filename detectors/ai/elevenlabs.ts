// https://elevenlabs.io/docs/api-reference/authentication
import { defineDetector, hex, inHeader, token } from '../../src/detector/index.js';

const provider = 'ElevenLabs';
const docs = {
  about: 'Makes speech at an account’s cost, with the voices that it cloned.',
  revoke: 'elevenlabs.io → Developers → API keys → Delete; at once.',
  source: 'https://elevenlabs.io/docs/api-reference/authentication',
};
const current = token`sk_${hex(48)}`;
const legacy = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'elevenlabs.api-key',
    verify: inHeader('https://api.elevenlabs.io/v1/user', 'xi-api-key', {
      dead: [],
      body: { live: 'missing_permissions', dead: 'invalid_api_key' },
    }),
    title: 'ElevenLabs API key',
    provider,
    severity: 'high',
    shape: current,
    docs,
    shortLiteral: 'exactly 48 hex digits must follow it',
    decoys: (rng) => [current.sample(rng).slice(0, -1), current.sample(rng).replace('_', '-')],
  }),
  defineDetector({
    id: 'elevenlabs.legacy-api-key',
    verify: inHeader('https://api.elevenlabs.io/v1/user', 'xi-api-key', {
      dead: [],
      body: { live: 'missing_permissions', dead: 'invalid_api_key' },
    }),
    title: 'ElevenLabs API key without a prefix',
    provider,
    severity: 'high',
    shape: legacy,
    docs,
    near: {
      words: ['elevenlabs', 'eleven_labs', 'eleven-labs', 'eleven_api_key', 'xi-api-key', 'xi_api_key', 'xiapikey'],
      before: 32,
    },
    decoys: (rng) => [`elevenlabs ${rng.text('0123456789abcdef', 31)}`, `md5 ${legacy.sample(rng)}`],
  }),
];
