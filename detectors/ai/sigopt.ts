// https://docs.sigopt.com/core-module-api-references/get-started
import { asUser, keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'sigopt.api-token',
  title: 'SigOpt API token',
  provider: 'SigOpt',
  severity: 'low',
  shape: token`${upperBase36(48)}`,
  words: ['sigopt'],
  after: 24,
  verify: asUser('https://api.sigopt.com/v1/experiments'),
  about: 'Reads and changes the experiments of its user.',
  revoke: 'app.sigopt.com → API tokens → Rotate.',
  source: 'https://docs.sigopt.com/core-module-api-references/get-started',
});
