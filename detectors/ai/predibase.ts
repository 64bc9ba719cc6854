// https://docs.predibase.com/user-guide/getting-started/account
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'predibase.api-token',
  title: 'Predibase API token',
  provider: 'Predibase',
  severity: 'info',
  shape: token`pb_${base64url(22)}`,
  words: ['predibase'],
  before: 96,
  after: 24,
  shortLiteral: 'the vendor’s name must stand near',
  about: 'Trains and runs models at its owner’s cost and reads the data sets.',
  revoke: 'app.predibase.com → Settings → My profile → API tokens → Delete.',
  source: 'https://docs.predibase.com/user-guide/getting-started/account',
});
