// https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf
import { behindLiteral, defineDetector, passwordCheck, samplePassword } from '../../src/detector/index.js';

const shape = behindLiteral({
  literals: [
    'psk=',
    'wpa_psk',
    'wpa-psk',
    'wpa_passphrase',
    'sae_password',
    'wifi_pass',
    'wifi_pwd',
    'wifipass',
    'secret_pass',
    'wifi.begin(',
    'wifi_psk',
    'wpa2_psk',
  ],
  regex:
    /^(?:psk=|wpa_psk|wpa-psk|wpa2?_psk|wpa_passphrase|sae_password|wifi_?(?:pass(?:word|phrase)?|pwd|psk)|secret_pass|wifi\.begin\(\s{0,4}["'][^"'\n]{1,32}["']\s{0,4},)["']?\s{0,8}(?:[=:]\s{0,8})?(?:"([^"\r\n]{8,63})"|'([^'\r\n]{8,63})'|(?<==\s{0,4})((?=\S{0,62}[\d\W])[^\s"'$<>(){}]{8,64})(?=\s|$))/di,
  reach: 160,
  maxLength: 64,
  format: 'psk="<8 to 63 characters>", wpa_passphrase=<password>, #define WIFI_PASS "<password>"',
  sample: samplePassword,
});

export default defineDetector({
  id: 'generic.wifi-password',
  title: 'Wi-Fi password',
  provider: 'Wi-Fi',
  severity: 'medium',
  shape,
  check: passwordCheck,
  random: false,
  prior: 0.7,
  carriers: ['env', 'env-quoted', 'ini', 'toml', 'patch', 'no-newline', 'crlf'],
  sampleName: 'WIFI_PASS',
  decoys: () => [
    'psk="your-wifi-password"',
    'WIFI_PASS=$PASS',
    '#define WIFI_PASS "password"',
    'WiFi.begin(ssid, pass);',
    'key_mgmt=WPA-PSK',
  ],
  docs: {
    about: 'Joins the network, and reads what other devices of it send.',
    revoke: 'Set a new password on the access point, and give it to every device.',
    source: 'https://w1.fi/wpa_supplicant/',
  },
});
