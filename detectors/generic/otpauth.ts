// https://github.com/google/google-authenticator/wiki/Key-Uri-Format
import {
  ALPHABETS,
  bareLookAlikes,
  base32,
  defineDetector,
  fail,
  oneOf,
  pass,
  pattern,
  token,
} from '../../src/detector/index.js';

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

const exported = pattern({
  literals: ['otpauth-migration://offline'],
  source: 'otpauth-migration://offline\\?data=(C[A-Za-z0-9+/_%=-]{40,})',
  before: 0,
  after: 6000,
  maxLength: 6000,
  format: 'otpauth-migration://offline?data=<base64 of the exported accounts>',
  sample: (rng) => {
    const seed = Array.from({ length: 20 }, () => rng.int(256));
    const account = [0x0a, seed.length, ...seed, 0x12, 3, 0x6f, 0x70, 0x73, 0x20, 1, 0x28, 1, 0x30, 2];
    return encodeURIComponent(Buffer.from([0x0a, account.length, ...account, 0x10, 1, 0x18, 1]).toString('base64'));
  },
});

export default [
  defineDetector({
    id: 'generic.otpauth-export',
    title: 'exported seeds of one-time passwords',
    provider: 'OATH',
    severity: 'critical',
    shape: exported,
    random: false,
    prior: 0.85,
    /** A field of the message's first kind, whose length fits, and in it the seed. */
    check: (text) => {
      const bytes = Buffer.from(decodeURIComponent(text.replace(/%(?![0-9A-Fa-f]{2})/g, '')), 'base64');
      return bytes[0] === 0x0a && (bytes[1] ?? 0) + 2 <= bytes.length && bytes[2] === 0x0a
        ? pass('it decodes to exported accounts')
        : fail('it does not decode to exported accounts');
    },
    sampleName: 'otpauth-migration://offline?data',
    carriers: ['env', 'properties', 'patch', 'no-newline', 'crlf'],
    decoys: (rng) => [
      'otpauth-migration://offline?data=<data>',
      `otpauth-migration://offline?data=C${rng.text(ALPHABETS.base62.chars, 60)}`,
    ],
    docs: {
      ...docs,
      about: 'Makes the six digits of the second factor of every account in it, as the phone of its owner does.',
    },
  }),
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
