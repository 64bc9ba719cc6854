// https://www.bulksms.com/developer/json/v1/
import { alphabet, chars, digits, keyed, token, upperHex } from '../../src/detector/index.js';

const body = alphabet('letters, digits and punctuation', 'A-Z', 'a-z', '0-9', '!#*@_-');

export default keyed({
  id: 'bulksms.token-secret',
  provider: 'BulkSMS',
  severity: 'info',
  shape: token`${chars(body, 29)}`,
  words: ['bulksms', 'bulk_sms', 'bulk-sms'],
  title: 'BulkSMS token secret',
  prior: 0.7,
  parts: [{ name: 'token id', shape: token`${upperHex(32)}-${digits(2)}-${upperHex(1)}`, within: 200 }],
  about: 'With its token id, sends texts at the account’s cost.',
  revoke: 'bulksms.com → Settings → Advanced → API tokens → Delete.',
  source: 'https://www.bulksms.com/developer/json/v1/',
});
