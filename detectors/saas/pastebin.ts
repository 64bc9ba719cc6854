// https://pastebin.com/doc_api
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'pastebin.dev-key',
  title: 'Pastebin developer key',
  provider: 'Pastebin',
  severity: 'low',
  shape: token`${base64url(32)}`,
  words: ['pastebin', 'api_dev_key', 'api-dev-key', 'apidevkey', 'api dev key'],
  prior: 0.45,
  about: 'Creates pastes in the name of a developer’s account.',
  revoke: 'pastebin.com/doc_api cannot renew it; ask the support.',
  source: 'https://pastebin.com/doc_api',
});
