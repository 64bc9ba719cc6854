// https://spoonacular.com/food-api/docs#Authentication
import { base36, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'spoonacular.api-key',
  provider: 'spoonacular',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['spoonacular'],
  before: 52,
  prior: 0.6,
  verify: inHeader('https://api.spoonacular.com/recipes/random?number=1', 'x-api-key', { live: [200, 402] }),
  about: 'Uses up the recipe look-ups of the plan.',
  revoke: 'spoonacular.com/food-api/console → Profile → Generate new API key.',
  source: 'https://spoonacular.com/food-api/docs#Authentication',
});
