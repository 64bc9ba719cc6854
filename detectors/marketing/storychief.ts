// https://developers.storychief.io/
import { bearer, jwtClaimsCheck, keyed, passportShape, unlessUnreadable } from '../../src/detector/index.js';

const shape = passportShape(900, 1100);
const check = unlessUnreadable(jwtClaimsCheck);

export default keyed({
  id: 'storychief.api-key',
  provider: 'StoryChief',
  title: 'StoryChief API key',
  severity: 'medium',
  shape,
  words: ['storychief', 'story_chief', 'story-chief'],
  before: 52,
  prior: 0.7,
  check,
  random: false,
  verify: bearer('https://api.storychief.io/1.0/users'),
  about: 'Reads and publishes a company’s articles and posts.',
  revoke: 'Settings → API keys → Revoke.',
  source: 'https://developers.storychief.io/',
});
