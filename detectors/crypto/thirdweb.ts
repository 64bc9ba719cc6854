// https://portal.thirdweb.com/account/api-keys
import { base64url, fail, keyed, token, unknown, type CheckResult } from '../../src/detector/index.js';

const check = (text: string): CheckResult =>
  /^(?:0x)?[0-9a-f]+$/i.test(text)
    ? fail('it is the hash of a transaction or a key of another kind')
    : unknown('it is no plain number');

export default keyed({
  id: 'thirdweb.secret-key',
  provider: 'thirdweb',
  title: 'thirdweb secret key',
  severity: 'high',
  shape: token`${base64url(64, 90)}`,
  words: ['thirdweb', 'third_web'],
  before: 52,
  prior: 0.5,
  sampleName: 'THIRDWEB_SECRET_KEY',
  check,
  about: 'Sends transactions from the team’s wallets and uses its services at its cost.',
  revoke: 'Project → Settings → rotate the secret key.',
  source: 'https://portal.thirdweb.com/account/api-keys',
});
