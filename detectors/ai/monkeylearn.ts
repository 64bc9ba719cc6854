// https://monkeylearn.com/api/v3/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'monkeylearn.api-token',
  provider: 'MonkeyLearn',
  title: 'MonkeyLearn API token',
  severity: 'low',
  shape: token`${hex(40)}`,
  words: ['monkeylearn', 'monkey_learn'],
  prior: 0.43,
  about: 'Runs and changes the classifiers of an account at its cost.',
  revoke: 'Account → API keys → Regenerate.',
  source: 'https://monkeylearn.com/api/v3/',
});
