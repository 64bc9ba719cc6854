// https://github.com/google/google-authenticator/wiki/Key-Uri-Format
import { ALPHABETS, defineDetector, pattern } from '../../src/detector/index.js';

const shape = pattern({
  literals: ['otpauth://'], source: 'otpauth://[^\\s"\'`<>]{0,200}?[?&]secret=([A-Za-z2-7]{16,128})', before: 0, after: 360, maxLength: 128,
  format: 'otpauth://totp/<label>?secret=<base32>', sample: (rng) => rng.text(ALPHABETS.base32.chars, rng.pick([16, 32])),
});

export default defineDetector({
  id: 'generic.otpauth', title: 'seed of one-time passwords', provider: 'OATH', severity: 'high', shape,
  sampleName: 'otpauth://totp/Acme:ops?secret', carriers: ['env', 'properties', 'dockerfile', 'patch', 'no-newline', 'crlf'],
  decoys: (rng) => ['otpauth://totp/Acme:ops?issuer=Acme', `otpauth://totp/Acme?secret=${rng.text(ALPHABETS.base32.chars, 9)}&issuer=A`, 'otpauth://totp/x?secret=${SECRET}'],
  docs: {
    about: 'Makes the six digits of the second factor, as the phone of its owner does.',
    revoke: 'Set up the second factor anew in the account’s security settings: that makes a new seed.',
    source: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
  },
});
