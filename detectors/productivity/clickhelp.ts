// https://clickhelp.com/software-documentation-tool/user-manual/rest-api.html
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'clickhelp.api-key',
  provider: 'ClickHelp',
  severity: 'info',
  shape: token`${base62(24)}`,
  words: ['clickhelp', 'clickhelp.co', 'click_help', 'click-help'],
  prior: 0.8,
  about: 'With its user’s name, reads and changes the portal’s documents.',
  revoke: 'Profile → General → API key → regenerate.',
  source: 'https://clickhelp.com/software-documentation-tool/user-manual/rest-api.html',
});
