// https://developers.yubico.com/yubikey-val/Getting_Started_Writing_Clients.html
import { base64, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'yubico.api-secret',
  provider: 'Yubico',
  title: 'Yubico validation API secret',
  severity: 'medium',
  shape: token`${base64(27)}=`,
  words: ['yubico', 'yubikey', 'yubi_key'],
  before: 52,
  prior: 0.45,
  sampleName: 'YUBICO_SECRET_KEY',
  about: 'Signs answers about one-time passwords as the validation service does.',
  revoke: 'Ask for a new pair at upgrade.yubico.com/getapikey and leave the old one.',
  source: 'https://developers.yubico.com/yubikey-val/Getting_Started_Writing_Clients.html',
});
