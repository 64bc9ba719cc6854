// https://docs.linkpreview.net/
import { base62, hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'linkpreview.api-key',
  provider: 'LinkPreview',
  severity: 'low',
  shape: token`${oneOf(base62(32), hex(43, 45))}`,
  words: [
    'linkpreview_api',
    'linkpreview-api',
    'linkpreviewapi',
    'link_preview_api',
    'link-preview-api',
    'linkpreview_key',
    'linkpreview-key',
    'linkpreviewkey',
    'linkpreview_token',
    'linkpreview-token',
    'linkpreviewtoken',
    'linkpreview_access',
    'linkpreview-access',
    'linkpreviewaccess',
    'linkpreview_secret',
    'linkpreview-secret',
    'linkpreviewsecret',
    'linkpreview.net',
  ],
  verify: {
    url: 'https://api.linkpreview.net/?q=https://example.com',
    method: 'GET',
    auth: { header: 'X-Linkpreview-Api-Key' },
    live: [200],
    dead: [401, 403],
  },
  about: 'Uses the requests of the owner’s plan.',
  revoke: 'Account → Access keys → delete the key.',
  source: 'https://docs.linkpreview.net/',
});
