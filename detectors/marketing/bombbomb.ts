// https://developer.bombbomb.com/
import { ALPHABETS, defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  literals: ['eyJhbGciO', 'eyJ0eXAiO', 'eyJraWQiO'],
  claims: (rng) => ({ sub: rng.text(ALPHABETS.hex.chars, 32) }),
});

export default defineDetector({
  id: 'bombbomb.api-token',
  title: 'BombBomb API token',
  provider: 'BombBomb',
  severity: 'info',
  shape: shape,
  near: { words: ['bombbomb', 'bomb_bomb', 'bomb-bomb'], before: 96 },
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  claims: ['generic.jwt'],
  verify: { url: 'https://api.bombbomb.com/v2/user/', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [`bombbomb=${shape.sample(rng).slice(0, 40)}`, `checksum of the archive: ${shape.sample(rng)}`],
  docs: {
    about: 'Reads contacts and sends video mails as its user.',
    revoke: 'app.bombbomb.com → Integrations → regenerate the token.',
    source: 'https://developer.bombbomb.com/',
  },
});
