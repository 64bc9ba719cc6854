// https://docs.fortinet.com/document/fortigate/7.4.0/administration-guide/
import { ALPHABETS, behindLiteral, defineDetector, fail, pass, sampleBytes } from '../../src/detector/index.js';

const shape = behindLiteral({
  literals: [
    'set password ENC ',
    'set passwd ENC ',
    'set psksecret ENC ',
    'set secret ENC ',
    'set key ENC ',
    'set passphrase ENC ',
  ],
  regex:
    /^set (?:password|passwd|psksecret|secret|key|passphrase) ENC =?"?([A-Za-z0-9+/]{20,400}={0,2})(?![A-Za-z0-9+/])/d,
  reach: 440,
  maxLength: 402,
  format: 'set password ENC <base64>',
  sample: (rng) => sampleBytes(rng, 72).toString('base64'),
});

export default defineDetector({
  id: 'fortinet.encrypted-secret',
  title: 'FortiGate secret under the key of all devices',
  provider: 'Fortinet',
  severity: 'medium',
  shape,
  random: false,
  prior: 0.75,
  check: (text) => (text.length % 4 === 0 ? pass('it is whole base64') : fail('it is no whole base64')),
  carriers: ['env', 'patch', 'no-newline', 'crlf'],
  sampleName: 'set password ENC ',
  decoys: (rng) => ['set password ENC <removed>', `set password ENC ${rng.text(ALPHABETS.base62.chars, 9)}`],
  docs: {
    about: 'Opens with a key that is the same in all devices, unless private data encryption was switched on.',
    revoke: 'Set a new password on the device, and switch on private-data-encryption.',
    source: 'https://docs.fortinet.com/document/fortigate/7.4.0/administration-guide/',
  },
});
