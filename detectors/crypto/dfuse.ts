// https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/
import { base36, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'dfuse.api-key',
  provider: 'dfuse',
  severity: 'low',
  shape: token`${oneOf('web_', 'server_')}${base36(32)}`,
  words: ['dfuse'],
  prior: 0.8,
  about: 'Queried blockchains at the owner’s cost, until the hosted service was given up.',
  revoke: 'Nothing is left to revoke at dfuse itself; at a successor, delete the key in its dashboard.',
  source: 'https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/',
});
