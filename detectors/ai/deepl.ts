// https://developers.deepl.com/docs/getting-started/auth
import { defineDetector, keyed, token, uuid } from '../../src/detector/index.js';

const freeKey = token`${uuid()}:fx`;

export default [
  defineDetector({
    id: 'deepl.free-key',
    provider: 'DeepL',
    title: 'DeepL API key (free plan)',
    severity: 'medium',
    shape: freeKey,
    shortLiteral: 'it stands right behind a UUID',
    claims: ['deepl.pro-key'],
    decoys: (rng) => [freeKey.sample(rng).slice(1), freeKey.sample(rng).toUpperCase()],
    verify: {
      url: 'https://api-free.deepl.com/v2/usage',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'DeepL-Auth-Key ' },
      live: [200, 456],
      dead: [403],
    },
    docs: {
      about: 'Translates at an account’s free quota, and reads its glossaries and usage.',
      revoke: 'DeepL account → API keys → deactivate the key; at once.',
      source: 'https://developers.deepl.com/docs/getting-started/auth',
    },
  }),
  keyed({
    id: 'deepl.pro-key',
    provider: 'DeepL',
    title: 'DeepL API key (paid plan)',
    severity: 'medium',
    shape: token`${uuid()}`,
    words: ['deepl'],
    prior: 0.5,
    verify: {
      url: 'https://api.deepl.com/v2/usage',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'DeepL-Auth-Key ' },
      live: [200, 456],
      dead: [403],
    },
    about: 'Translates at an account’s cost, and reads its glossaries and usage.',
    revoke: 'DeepL account → API keys → deactivate the key; at once.',
    source: 'https://developers.deepl.com/docs/getting-started/auth',
  }),
];
