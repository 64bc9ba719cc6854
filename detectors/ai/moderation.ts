// https://docs.moderationapi.com/
import { defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({ id: rng.text('0123456789abcdef', 24), project: rng.text('0123456789abcdef', 24) }),
});

export default defineDetector({
  id: 'moderation.api-key',
  title: 'ModerationAPI project key',
  provider: 'ModerationAPI',
  severity: 'low',
  shape,
  near: { words: ['moderation_api', 'moderation-api', 'moderationapi'], before: 96 },
  random: false,
  check: unlessUnreadable(jwtClaimsCheck),
  decoys: (rng) => [`moderation_api ${shape.sample(rng).slice(0, 60)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Screens texts at the owner’s cost and sees how they judge them.',
    revoke: 'Project → Settings → API → Regenerate.',
    source: 'https://docs.moderationapi.com/',
  },
});
