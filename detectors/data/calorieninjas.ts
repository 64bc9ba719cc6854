// https://calorieninjas.com/api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'calorieninjas.api-key',
  provider: 'CalorieNinjas',
  severity: 'low',
  shape: token`${base62(40)}`,
  words: ['calorieninjas', 'calorieninja', 'calorie_ninjas', 'calorie-ninjas'],
  verify: {
    url: 'https://api.calorieninjas.com/v1/nutrition?query=1lb',
    method: 'GET',
    auth: { header: 'X-Api-Key' },
    live: [200],
    dead: [400, 401],
  },
  about: 'Looks up food at the account’s cost.',
  revoke: 'calorieninjas.com → Profile → reset the key.',
  source: 'https://calorieninjas.com/api',
});
