// https://docs.exportsdk.com/
import { alphabet, chars, keyed, token, uuid } from '../../src/detector/index.js';

/** The name of the account before the key may hold an underscore or a hyphen. */
const account = alphabet('small letters, digits, _ and -', '0-9', 'a-z', '_-');

export default keyed({
  id: 'exportsdk.api-key',
  provider: 'ExportSDK',
  severity: 'low',
  shape: token`${chars(account, 5, 15)}_${uuid()}`,
  words: ['exportsdk', 'export_sdk', 'export-sdk', 'export sdk'],
  prior: 0.8,
  about: 'Makes PDF files from templates at the owner’s cost.',
  revoke: 'ExportSDK dashboard → API keys → delete.',
  source: 'https://docs.exportsdk.com/',
});
