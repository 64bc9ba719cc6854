// https://cicero.azavea.com/docs/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'cicero.api-key',
  prior: 0.45,
  provider: 'Cicero',
  severity: 'info',
  shape: token`${base36(40)}`,
  words: [
    'cicero_api',
    'cicero-api',
    'ciceroapi',
    'cicero_key',
    'cicero-key',
    'cicerokey',
    'cicero_token',
    'cicero-token',
    'cicerotoken',
    'cicero.azavea',
    'azavea',
    'cicero',
  ],
  about: 'Looks up districts and officials at the account’s cost.',
  revoke: 'cicerodata.com → Account → regenerate the key.',
  source: 'https://cicero.azavea.com/docs/',
});
