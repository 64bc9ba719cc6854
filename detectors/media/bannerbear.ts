// https://developers.bannerbear.com/#authentication
import { ALPHABETS, base62, defineDetector, hex, keyed, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const apiKey = token`bb_${oneOf('pr', 'ma')}_${hex(30)}`;

export default [
  defineDetector({
    id: 'bannerbear.api-key',
    title: 'Bannerbear API key',
    provider: 'Bannerbear',
    severity: 'medium',
    shape: apiKey,
    verify: { url: 'https://api.bannerbear.com/v2/auth', method: 'GET', auth: 'Bearer', live: [200, 400], dead: [401] },
    decoys: lookAlikes(apiKey),
    docs: {
      about: 'Makes pictures and videos from the project’s templates at its cost; a master key reaches all projects.',
      revoke: 'Project → Settings → API key → Regenerate.',
      source: 'https://developers.bannerbear.com/#authentication',
    },
  }),
  keyed({
    id: 'bannerbear.legacy-api-key',
    provider: 'Bannerbear',
    severity: 'medium',
    shape: token`${base62(22)}tt`,
    words: ['bannerbear'],
    title: 'Bannerbear API key (old form)',
    prior: 0.75,
    decoys: (rng) => [
      `bannerbear_key=${rng.text(ALPHABETS.base62.chars, 22)}ab`,
      `checksum of the archive: ${rng.text(ALPHABETS.base62.chars, 22)}tt`,
    ],
    verify: { url: 'https://api.bannerbear.com/v2/auth', method: 'GET', auth: 'Bearer', live: [200, 400], dead: [401] },
    about: 'Makes pictures and videos from the project’s templates at its cost.',
    revoke: 'Project → Settings → API key → Regenerate.',
    source: 'https://developers.bannerbear.com/#authentication',
  }),
];
