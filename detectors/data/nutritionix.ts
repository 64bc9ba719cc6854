// https://docx.syndigo.com/developers/docs/nutritionix-api-guide
import { base36, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'nutritionix.app-key',
  provider: 'Nutritionix',
  title: 'Nutritionix application key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['nutritionix'],
  parts: [{ name: 'app id', shape: token`${hex(8)}`, within: 160 }],
  about: 'With its app id, reads what food is made of, within the plan of its owner.',
  revoke: 'developer.nutritionix.com → View API keys → delete the key.',
  source: 'https://docx.syndigo.com/developers/docs/nutritionix-api-guide',
});
