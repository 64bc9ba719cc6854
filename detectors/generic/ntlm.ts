// https://attack.mitre.org/techniques/T1003/002/
import {
  behindLiteral,
  defineDetector,
  fail,
  pattern,
  PLAIN_CARRIERS,
  token,
  base64,
  unknown,
  type Rng,
} from '../../src/detector/index.js';

const HEX = '0123456789abcdef';
/** The hash of no password at all, LM's twice and NT's. */
const NO_LM = 'aad3b435b51404ee';
const NO_NT = ['31d6cfe0d16ae931', 'b73c59d7e0c089c0'].join('');
const hex = (rng: Rng, length: number): string => rng.text(HEX, length);

const dump = behindLiteral({
  literals: [`${NO_LM}${NO_LM}:`, `no lm-hash${'*'.repeat(21)}:`, `no password${'*'.repeat(21)}:`],
  regex: /^(?:[0-9a-f]{32}|no [a-z-]{7,8}\*{21}):=?([0-9a-f]{32})(?![0-9a-f])/di,
  reach: 80,
  maxLength: 32,
  format: '<user>:<number>:<32 hex>:<32 hex>:::',
  sample: (rng) => hex(rng, 32),
});

const capture = pattern({
  literals: ['ntlmv2', 'netntlm', 'ntlmssp', 'responder'],
  source:
    '(?i)(?:ntlm|responder)[^\\n]{0,80}?\\b([\\w.$-]{1,40}::[\\w.-]{0,40}:(?:[0-9a-f]{16}:[0-9a-f]{32}:[0-9a-f]{60,}|[0-9a-f]{48}:[0-9a-f]{48}:[0-9a-f]{16}))\\b',
  before: 4,
  after: 1500,
  maxLength: 1400,
  format: '<user>::<domain>:<16 hex>:<32 hex>:<hex>, beside a word about NTLM',
  sample: (rng) => `${rng.text('abcdefgh', 6)}::CORP:${hex(rng, 16)}:${hex(rng, 32)}:${hex(rng, 240)}`,
});

const kerberos = behindLiteral({
  literals: ['$krb5tgs$', '$krb5asrep$', '$krb5pa$', '$krb5db$'],
  regex:
    /^\$krb5(?:tgs|asrep|pa|db)\$(?:\d{2}\$)?[\w.*$@/:\\ -]{3,300}?[:$][0-9a-f]{20,80}\$?[0-9a-f]{40,4000}(?![0-9a-f])/di,
  reach: 4600,
  publicPrefix: 6,
  format: '$krb5tgs$23$*<user>$<realm>$<service>*$<32 hex>$<hex>, $krb5asrep$ and $krb5pa$ likewise',
  sample: (rng) => `$krb5tgs$23$*${rng.text('abcdefgh', 6)}$CORP.LAN$http/web*$${hex(rng, 32)}$${hex(rng, 400)}`,
});

const CONTAINERS = [
  'office',
  'oldoffice',
  'pdf',
  'zip2',
  'zip3',
  'pkzip',
  'pkzip2',
  'rar5',
  'rar3',
  '7z',
  'keepass',
  'bitcoin',
  'ethereum',
  'sshng',
  'gpg',
  'ansible',
  'dmg',
  'truecrypt',
  'veracrypt',
  'bitlocker',
  'luks',
  'keychain',
  'mozilla',
  'dashlane',
  'telegram',
  'electrum',
  'metamask',
];
const container = behindLiteral({
  literals: CONTAINERS.filter((name) => name.length > 1).map((name) => `$${name}$`),
  regex: new RegExp(`^\\$(?:${CONTAINERS.join('|')})\\$[*$\\w.:/+=-]{60,7000}`, 'di'),
  reach: 8000,
  publicPrefix: 5,
  format: '$office$*…, $zip2$*…, $keepass$*… and others, as john and hashcat take them',
  sample: (rng) => `$office$*2013*100000*256*16*${hex(rng, 32)}*${hex(rng, 32)}*${hex(rng, 64)}`,
});

const message = token`TlRMTVNTUAADAAAA${base64(80, 3000)}`;
const signer = behindLiteral({
  literals: ['base64_signer_key'],
  regex: /^base64_signer_key["']?\s{0,4}[:=,]\s{0,4}["']?([A-Za-z0-9+/]{86}==)/di,
  reach: 120,
  maxLength: 88,
  format: 'base64_signer_key: <88 base64>',
  sample: (rng) => `${rng.text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 86)}==`,
});

const source = 'https://attack.mitre.org/techniques/T1003/';
const revoke = 'Have the account choose another password; where it is a service account, a long random one.';

export default [
  defineDetector({
    id: 'generic.nt-hash',
    title: 'NT hash of a Windows account',
    provider: 'Windows',
    severity: 'critical',
    shape: dump,
    random: false,
    prior: 0.9,
    check: (text) =>
      text.toLowerCase() === NO_NT ? fail('it is the hash of no password') : unknown('any 32 hex digits are a hash'),
    carriers: ['env', 'patch', 'no-newline', 'crlf', 'dockerfile'],
    sampleName: `Admin:500:${NO_LM}${NO_LM}:`,
    decoys: () => [`Guest:501:${NO_LM}${NO_LM}:${NO_NT}:::`, `${NO_LM}${NO_LM}:`],
    docs: {
      about: 'Logs in as the account without its password: the hash itself is enough.',
      revoke,
      source: 'https://attack.mitre.org/techniques/T1003/002/',
    },
  }),
  defineDetector({
    id: 'generic.net-ntlm-hash',
    title: 'captured NTLM answer',
    provider: 'Windows',
    severity: 'medium',
    shape: capture,
    random: false,
    prior: 0.85,
    sampleName: 'NTLMV2_HASH',
    carriers: ['env', 'ini', 'properties', 'shell', 'json-line', 'log', 'markdown', 'patch', 'no-newline', 'crlf'],
    decoys: (rng) => [`NTLMv2 user::domain:${hex(rng, 16)}:short`, `hash ${capture.sample(rng)}`],
    docs: { about: 'Tells a password to whoever guesses it offline; the account is then theirs.', revoke, source },
  }),
  defineDetector({
    id: 'generic.kerberos-hash',
    title: 'Kerberos ticket to guess a password from',
    provider: 'Kerberos',
    severity: 'medium',
    shape: kerberos,
    carriers: PLAIN_CARRIERS,
    random: false,
    prior: 0.9,
    decoys: () => ['$krb5tgs$23$*user$realm$spn*$abcd', '$krb5asrep$ is the format of'],
    docs: {
      about: 'Tells the password of a service account to whoever guesses it offline.',
      revoke,
      source: 'https://attack.mitre.org/techniques/T1558/003/',
    },
  }),
  defineDetector({
    id: 'generic.container-hash',
    title: 'hash of an encrypted file',
    provider: 'Password hash',
    severity: 'low',
    shape: container,
    carriers: PLAIN_CARRIERS,
    random: false,
    prior: 0.85,
    decoys: () => ['$office$*2013*100000', 'replace $pdf$ by the name'],
    docs: {
      about: 'Tells the password of an archive, document, disk or wallet to whoever guesses it offline.',
      revoke: 'Change the password of the file, and everywhere else where the same one is used.',
      source: 'https://hashcat.net/wiki/doku.php?id=example_hashes',
    },
  }),
  defineDetector({
    id: 'generic.ntlm-message',
    title: 'NTLM answer in a header',
    provider: 'Windows',
    severity: 'low',
    shape: message,
    carriers: PLAIN_CARRIERS,
    random: false,
    prior: 0.85,
    decoys: (rng) => [message.sample(rng).slice(0, 60), `TlRMTVNTUAABAAAA${rng.text('ABCDEFGH', 90)}`],
    docs: { about: 'Tells a password to whoever guesses it offline; the account is then theirs.', revoke, source },
  }),
  defineDetector({
    id: 'generic.firebase-scrypt-key',
    title: 'Firebase password hash signer key',
    provider: 'Firebase',
    severity: 'high',
    shape: signer,
    prior: 0.9,
    sampleName: 'base64_signer_key',
    carriers: ['env', 'env-quoted', 'ini', 'properties', 'json-line', 'yaml', 'toml', 'patch', 'no-newline', 'crlf'],
    decoys: () => ['base64_signer_key: <key>', 'base64_signer_key: too-short'],
    docs: {
      about: 'Together with exported users’ hashes lets their passwords be guessed offline.',
      revoke: 'It cannot be changed: ask the users whose hashes leaked to choose other passwords.',
      source: 'https://firebase.google.com/docs/cli/auth',
    },
  }),
];
