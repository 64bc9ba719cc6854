// https://www.juniper.net/documentation/us/en/software/junos/cli-reference/topics/ref/statement/encrypted-password-edit-system.html
import {
  alphabet,
  behindLiteral,
  chars,
  defineDetector,
  passwordCheck,
  samplePassword,
  token,
} from '../../src/detector/index.js';

const shape = token`$9$${chars(alphabet('the letters of $9$', 'a-z', 'A-Z', '0-9', '/.-'), 8, 100)}`;
const plain = behindLiteral({
  literals: ['plain-text-password-value ', 'plaintext-password ', 'pre-shared-key ascii-text ', 'pre-shared-secret '],
  regex:
    /^(?:plain-text-password-value|plaintext-password|pre-shared-key ascii-text|pre-shared-secret) =?["']?([^\s"';]{4,100})/d,
  reach: 140,
  maxLength: 100,
  format: 'plaintext-password <password>, pre-shared-key ascii-text "<key>"',
  sample: samplePassword,
});
const revoke = 'Set a new one on the device, and on every device that shares it.';

export default [
  defineDetector({
    id: 'juniper.reversible-secret',
    title: 'Junos $9$ secret',
    provider: 'Juniper',
    severity: 'high',
    shape,
    random: false,
    shortLiteral: 'behind $9$ stand letters only, and a word of router configurations before it',
    near: {
      words: [
        'secret',
        'pre-shared-key',
        'authentication-key',
        'simple-password',
        'ascii-text',
        'junos',
        'password',
        'md5',
      ],
      before: 24,
    },
    prior: 0.75,
    sampleName: 'RADIUS_SECRET',
    decoys: (rng) => [
      `secret "${shape.sample(rng).slice(0, 8)}"`,
      `text.replace(x, "$1$2$9$${rng.text('abcdefgh', 4)}")`,
    ],
    docs: {
      about: 'Is only disguised: joins what the device shares the key with (RADIUS, BGP, VPN).',
      revoke,
      source:
        'https://www.juniper.net/documentation/us/en/software/junos/user-access/topics/topic-map/master-password-configuration-encryption.html',
    },
  }),
  defineDetector({
    id: 'juniper.plain-password',
    title: 'plain password or key in a Junos or VyOS configuration',
    provider: 'Juniper',
    severity: 'high',
    shape: plain,
    random: false,
    check: passwordCheck,
    prior: 0.8,
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: 'set system login user ops authentication plaintext-password ',
    decoys: () => ["plaintext-password ''", 'plaintext-password changeme', 'pre-shared-secret <secret>'],
    docs: {
      about: 'Logs in to the device, or joins what it shares the key with.',
      revoke,
      source: 'https://docs.vyos.io/en/latest/configuration/system/login.html',
    },
  }),
];
