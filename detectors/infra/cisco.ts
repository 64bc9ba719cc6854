// https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html
import {
  behindLiteral,
  defineDetector,
  fail,
  pass,
  passwordCheck,
  samplePassword,
  type CheckResult,
  type DetectorSpec,
  type Rng,
} from '../../src/detector/index.js';

/** The letters with which type 7 changes a password, as every router holds them. */
const LETTERS = ['dsfd;kfoA,.iyewrk', 'ldJKDHSUBsgvca698', '34ncxv9873254k;fg87'].join('');

const hide = (text: string, rng: Rng): string => {
  const seed = rng.int(16);
  const bytes = Buffer.from(text).map((byte, at) => byte ^ LETTERS.charCodeAt((seed + at) % LETTERS.length));
  return String(seed).padStart(2, '0') + Buffer.from(bytes).toString('hex').toUpperCase();
};

function check(text: string): CheckResult {
  const seed = Number(text.slice(0, 2));
  const bytes = Buffer.from(text.slice(2), 'hex').map(
    (byte, at) => byte ^ LETTERS.charCodeAt((seed + at) % LETTERS.length),
  );
  return seed < LETTERS.length &&
    text.length % 2 === 0 &&
    /^[\x20-\x7e]{3,}$/.test(Buffer.from(bytes).toString('latin1'))
    ? pass('it opens to printable text')
    : fail('it does not open to printable text');
}

const type7 = behindLiteral({
  literals: ['password 7 ', 'secret 7 ', 'key 7 ', 'server-private 7 ', 'key-string 7 ', 'pre-shared-key 7 '],
  regex:
    /^(?:password|secret|key|server-private|key-string|pre-shared-key) 7 =?"?([0-5][0-9][0-9A-Fa-f]{6,100})(?![0-9A-Za-z])/d,
  reach: 130,
  maxLength: 102,
  format: 'password 7 <two digits and hex>',
  sample: (rng) => hide(samplePassword(rng), rng),
});

const plain = behindLiteral({
  literals: [
    'enable password ',
    'enable secret 0 ',
    'crypto isakmp key ',
    'tacacs-server key ',
    'radius-server key ',
    'password 0 ',
    'secret 0 ',
    'wpa-psk ascii 0 ',
    'ip ospf message-digest-key ',
  ],
  regex:
    /^(?:enable password (?:level \d{1,2} )?(?:0 )?|enable secret 0 |(?:password|secret) 0 |crypto isakmp key (?:0 )?|(?:tacacs|radius)-server key (?:0 )?|wpa-psk ascii 0 |ip ospf message-digest-key \d{1,3} md5 (?:0 )?)=?(?![5-9] )([^\s"'<>]{4,100})(?=\s|$)/d,
  reach: 180,
  maxLength: 100,
  format: 'enable password <password>, username <user> password 0 <password>, crypto isakmp key <key>',
  sample: samplePassword,
});

const snmp = behindLiteral({
  literals: ['snmp-server community ', 'rocommunity ', 'rwcommunity ', 'rocommunity6 ', 'rwcommunity6 '],
  regex: /^(?:snmp-server community |r[ow]community6? )=?(?:0 )?"?([^\s"<>=]{4,64})"?(?=\s|$)/d,
  reach: 110,
  maxLength: 64,
  format: 'snmp-server community <community> RO, or rocommunity <community>',
  sample: samplePassword,
});

const shared = {
  provider: 'Cisco',
  random: false,
  severity: 'high',
  carriers: ['env', 'patch', 'no-newline', 'crlf'],
} as const satisfies Partial<DetectorSpec>;
const source =
  'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html';
const revoke = 'Set a new one on the device (type 8 or 9), and on every device that shares it.';

export default [
  defineDetector({
    ...shared,
    id: 'cisco.type7-password',
    title: 'Cisco type 7 password',
    shape: type7,
    check,
    prior: 0.85,
    sampleName: 'username ops password 7 ',
    decoys: (rng) => [
      `password 7 ${rng.text('0123456789', 5)}`,
      'use a password 7 times',
      `password 7 99${rng.text('0123456789ABCDEF', 20)}`,
    ],
    docs: { about: 'Is only disguised: logs in to the device, or joins what it shares the key with.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'cisco.plain-password',
    title: 'plain password or key of a network device',
    shape: plain,
    check: (text) =>
      /^\$\d\$|^[\w-]*$/.test(text) && !/\d/.test(text) ? fail('it is a word or a hash') : passwordCheck(text),
    prior: 0.75,
    sampleName: 'enable password ',
    decoys: () => ['enable password protection for it', 'enable password <password>', 'enable secret 0 changeme'],
    docs: { about: 'Logs in to the device, or joins what it shares the key with.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'cisco.snmp-community',
    title: 'SNMP community',
    provider: 'SNMP',
    severity: 'medium',
    shape: snmp,
    check: (text) =>
      /^(?:public|private|community|string|name|default)$|^[a-z]{1,12}$/i.test(text)
        ? fail('it is a word')
        : passwordCheck(text),
    prior: 0.75,
    sampleName: 'snmp-server community ',
    decoys: () => ['snmp-server community public RO', 'rocommunity <community>', 'rocommunity public 127.0.0.1'],
    docs: { about: 'Reads the device’s state and network, and with RW changes its settings.', revoke, source },
  }),
];
