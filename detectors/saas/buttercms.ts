// https://buttercms.com/docs/api/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'buttercms.api-token',
  provider: 'ButterCMS',
  severity: 'low',
  shape: token`${hex(40)}`,
  words: ['buttercms', 'butter_cms', 'butter-cms'],
  title: 'ButterCMS API token',
  about: 'Reads the site’s pages and posts; a write token also changes them. Read tokens often stand in web pages.',
  revoke: 'buttercms.com → Settings → regenerate the token.',
  source: 'https://buttercms.com/docs/api/',
});
