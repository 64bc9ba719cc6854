// https://verifier.meetchopra.com/docs
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'verifier.token',
  provider: 'Verifier',
  title: 'Verifier token',
  severity: 'low',
  shape: token`${base36(96)}`,
  words: ['verifier_meetchopra', 'verifier.meetchopra', 'meetchopra', 'verifier-meetchopra', 'verifiermeetchopra'],
  before: 52,
  prior: 0.7,
  about: 'Checks mail addresses on the account.',
  revoke: 'verifier.meetchopra.com → Account → renew the token.',
  source: 'https://verifier.meetchopra.com/docs',
});
