// https://docs.vouchery.io/
import { keyed, token, uuid, uuidCheck } from '../../src/detector/index.js';

export default keyed({
  id: 'vouchery.api-key',
  provider: 'Vouchery',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['vouchery'],
  before: 52,
  check: uuidCheck,
  about: 'Makes and redeems vouchers in a company’s name.',
  revoke: 'Vouchery → Settings → API → renew the key.',
  source: 'https://docs.vouchery.io/',
});
