// https://developers.hellosign.com/api/reference/authentication/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'dropbox-sign.api-key',
  provider: 'Dropbox Sign',
  severity: 'high',
  shape: token`${hex(64)}`,
  words: [
    'hellosign',
    'hello_sign',
    'hello-sign',
    'hello sign',
    'dropboxsign',
    'dropbox_sign',
    'dropbox-sign',
    'dropbox sign',
  ],
  verify: { url: 'https://api.hellosign.com/v3/account', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  about: 'Reads contracts sent for signature, and sends documents in the owner’s name.',
  revoke: 'Dropbox Sign → Settings → API → delete the key; at once.',
  source: 'https://developers.hellosign.com/api/reference/authentication/',
});
