// https://github.com/google/google-authenticator/wiki/Key-Uri-Format
import { ALPHABETS, bareLookAlikes, base32, defineDetector, oneOf, pattern, token } from '../../src/detector/index.js';

const shape = pattern({
  literals: ['otpauth://'],
  source: 'otpauth://[^\\s"\'`<>]{0,200}?[?&]secret=([A-Za-z2-7]{16,128})',
  before: 0,
  after: 360,
  maxLength: 128,
  format: 'otpauth://totp/<label>?secret=<base32>',
  sample: (rng) => rng.text(ALPHABETS.base32.chars, rng.pick([16, 32])),
});

const seed = token`${oneOf(base32(16), base32(26), base32(32), base32(52), base32(64))}`;
const docs = {
  about: 'Makes the six digits of the second factor, as the phone of its owner does.',
  revoke: 'Set up the second factor anew in the account’s security settings: that makes a new seed.',
  source: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
};

export default [
  defineDetector({
    id: 'generic.totp-seed',
    title: 'seed of one-time passwords beside a name that says so',
    provider: 'OATH',
    severity: 'high',
    shape: seed,
    prior: 0.6,
    docs,
    decoys: bareLookAlikes(seed, 'totp_secret'),
    near: {
      words: [
        'totp_secret',
        'totp-secret',
        'totpsecret',
        'otp_secret',
        'otp-secret',
        'otpsecret',
        'mfa_secret',
        'mfa-secret',
        'mfasecret',
        '2fa_secret',
        '2fa-secret',
        '2fasecret',
        'totp_seed',
        'totp_key',
        'totpkey',
        'authenticator.generate(',
      ],
      before: 24,
    },
  }),
  defineDetector({
    id: 'generic.otpauth',
    title: 'seed of one-time passwords',
    provider: 'OATH',
    severity: 'high',
    shape,
    sampleName: 'otpauth://totp/Acme:ops?secret',
    carriers: ['env', 'properties', 'dockerfile', 'patch', 'no-newline', 'crlf'],
    decoys: (rng) => [
      'otpauth://totp/Acme:ops?issuer=Acme',
      `otpauth://totp/Acme?secret=${rng.text(ALPHABETS.base32.chars, 9)}&issuer=A`,
      'otpauth://totp/x?secret=${SECRET}',
    ],
    docs,
  }),
];
