// https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-autologon-password
import {
  ALPHABETS,
  base64,
  behindLiteral,
  defineDetector,
  fail,
  made,
  optional,
  pass,
  passwordCheck,
  samplePassword,
  token,
  type CheckResult,
  type DetectorSpec,
} from '../../src/detector/index.js';

/** The words that Windows Setup writes behind a password before it is encoded. */
const SUFFIX = /(?:AdministratorPassword|Password)$/;

/** Base64 of UTF-16, where PlainText is false; else the password itself. */
function unattendCheck(text: string): CheckResult {
  if (text.startsWith('*')) return fail('it was taken out');
  const bytes = /^[A-Za-z0-9+/]{12,}={0,2}$/.test(text) ? Buffer.from(text, 'base64') : Buffer.alloc(0);
  const decoded = bytes.toString('utf16le');
  if (!/^[\x20-\x7e]{3,}$/.test(decoded)) return passwordCheck(text);
  const password = decoded.replace(SUFFIX, '');
  if (password === '' || passwordCheck(password).verdict === 'fail') return fail('it stands for a password');
  return pass('it decodes to a password in UTF-16');
}

const unattend = behindLiteral({
  literals: ['<AdministratorPassword>', '<AutoLogon>', '<LocalAccount', '<Credentials>', '<UserAccounts>'],
  regex:
    /^<(?:AdministratorPassword>|AutoLogon>|LocalAccount|Credentials>|UserAccounts>)(?:(?!<\/(?:AutoLogon|LocalAccount|Credentials|UserAccounts)>)[\s\S]){0,700}?(?:<(?:Administrator)?Password>\s{0,60}(?:<Value>)?|(?<=<AdministratorPassword>)\s{0,60}<Value>)=?([^<\s]{4,200})/d,
  reach: 1000,
  maxLength: 200,
  format: '<AdministratorPassword><Value>…</Value>, <AutoLogon>, <LocalAccount> and <Credentials> likewise',
  sample: (rng) => Buffer.from(`${samplePassword(rng)}Password`, 'utf16le').toString('base64'),
});

const kickstart = behindLiteral({
  literals: ['rootpw ', 'user --name', 'passwd/root-password', 'passwd/user-password', 'passwd/user-password-again'],
  regex:
    /^(?:rootpw[ \t]{1,8}(?:--(?:plaintext|lock|allow-ssh)[ \t]{1,8}){0,2}|user --name=\S{1,40}[^\n]{0,120}?--password=|passwd\/(?:root|user)-password(?:-again)?[ \t]{1,8}password[ \t]{1,8})=?(?!--)["']?([^\s"'$#][^\s"']{3,80})["']?(?=\s|$)/d,
  reach: 300,
  maxLength: 100,
  format: 'rootpw <password>, or d-i passwd/root-password password <password>',
  sample: samplePassword,
});

const cloudInit = behindLiteral({
  literals: ['plain_text_passwd', 'chpasswd:'],
  regex:
    /^(?:plain_text_passwd\s{0,2}[:=]\s{0,2}|chpasswd:\s{1,20}(?:expire:\s?\w{1,6}\s{1,20})?(?:list:\s?[|>]?-?\s{1,20}(?:- )?|users:\s{1,20}-\s)[\w.-]{1,40}:)["']?([^\s"'#,}]{4,80})/d,
  reach: 300,
  maxLength: 80,
  format: 'plain_text_passwd: <password>, or <user>:<password> under chpasswd',
  sample: samplePassword,
});

const cpassword = behindLiteral({
  literals: ['cpassword='],
  regex: /^cpassword=\\?["']?([A-Za-z0-9+/]{20,344}={0,2})(?![A-Za-z0-9+/])/di,
  reach: 370,
  maxLength: 346,
  format: 'cpassword="<base64>"',
  sample: (rng) => rng.text(ALPHABETS.base64.chars, rng.pick([43, 86, 128])),
});

/** AES in blocks of 16 bytes, and base64 without its padding. */
const cpasswordCheck = (text: string): CheckResult =>
  Buffer.from(text, 'base64').length % 16 === 0
    ? pass('it is whole blocks of AES, under the key that Microsoft published')
    : fail('it is no whole blocks of AES');

const secureString = behindLiteral({
  literals: ['ConvertTo-SecureString'],
  regex:
    /^ConvertTo-SecureString(?:\s{1,4}-(?:String|AsPlainText|Force)){0,3}(?:\s{1,4}|=)(?:"([^"$\r\n]{3,120})"|'([^'\r\n]{3,120})'|(?!-)([^\s"'$|;(){}@]{6,100}))(?=[^\n|]{0,40}-AsPlainText|[^\n]{0,40}-Force|\s{0,4}[)\r\n]|$)/di,
  reach: 260,
  maxLength: 120,
  format: 'ConvertTo-SecureString "<password>" -AsPlainText -Force',
  sample: samplePassword,
});

const websphere = token`{xor}${made(base64(8, 120), (rng) =>
  Buffer.from(
    samplePassword(rng)
      .slice(-12)
      .split('')
      .map((char) => char.charCodeAt(0) ^ 0x5f),
  ).toString('base64'),
)}${optional('=', optional('='))}`;

/** Each byte of the password, changed by the one letter `_`. */
function xorCheck(text: string): CheckResult {
  const password = Buffer.from(text.slice('{xor}'.length), 'base64').map((byte) => byte ^ 0x5f);
  return /^[\x20-\x7e]{3,}$/.test(Buffer.from(password).toString('latin1'))
    ? pass('it decodes to printable text')
    : fail('it does not decode to printable text');
}

const shared = {
  random: false,
  prior: 0.75,
  severity: 'high',
  carriers: ['env', 'dockerfile', 'patch', 'no-newline', 'crlf'],
} as const satisfies Partial<DetectorSpec>;
const revoke = 'Change the password on every machine that was set up with the file, and have the file ask for it.';

export default [
  defineDetector({
    ...shared,
    id: 'generic.unattend-password',
    title: 'password in a Windows answer file',
    provider: 'Windows',
    severity: 'critical',
    shape: unattend,
    check: unattendCheck,
    sampleName: '<AutoLogon><Password><Value>',
    decoys: () => [
      '<AutoLogon><Password><Value>*SENSITIVE*DATA*DELETED*</Value>',
      '<AutoLogon><Enabled>true</Enabled></AutoLogon>',
    ],
    docs: {
      about: 'Logs in as administrator (or the user that it sets up) on every machine installed with the file.',
      revoke,
      source: 'https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.kickstart-password',
    title: 'password in a Linux installer file',
    provider: 'Linux',
    severity: 'critical',
    shape: kickstart,
    check: (text) =>
      /^\$[\w.]{1,8}\$|^!|^\*/.test(text) ? fail('it is a hash, or locks the account') : passwordCheck(text),
    sampleName: 'rootpw ',
    decoys: () => [
      'rootpw --iscrypted $6$',
      'rootpw --lock',
      'rootpw $PASS',
      'd-i passwd/root-password password changeme',
    ],
    docs: {
      about: 'Logs in as root (or the user that it sets up) on every machine installed with the file.',
      revoke,
      source: 'https://pykickstart.readthedocs.io/en/latest/kickstart-docs.html#rootpw',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.cloud-init-password',
    title: 'password in a cloud-init file',
    provider: 'cloud-init',
    shape: cloudInit,
    check: (text) => (/^\$[\w.]{1,8}\$/.test(text) ? fail('it is a hash') : passwordCheck(text)),
    sampleName: 'plain_text_passwd',
    decoys: () => [
      'plain_text_passwd: changeme',
      'chpasswd: { expire: False }',
      'chpasswd:\n  list: |\n    root:RANDOM'.replace('RANDOM', '$6$abc'),
    ],
    docs: {
      about: 'Logs in as the user that it sets up, on every machine started with the file.',
      revoke,
      source: 'https://cloudinit.readthedocs.io/en/latest/reference/modules.html#set-passwords',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.group-policy-password',
    title: 'password in Group Policy Preferences',
    provider: 'Windows',
    severity: 'critical',
    shape: cpassword,
    check: cpasswordCheck,
    prior: 0.9,
    sampleName: 'cpassword',
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    decoys: (rng) => ['cpassword=""', `cpassword="${rng.text(ALPHABETS.base64.chars, 30)}"`],
    docs: {
      about:
        'Is as good as plain: Microsoft published the key. Usually that of the local administrator of all machines.',
      revoke:
        'Change the password on all machines that the policy reached, and delete the policy’s XML file from SYSVOL.',
      source: 'https://support.microsoft.com/topic/ms14-025-60734e15-af79-26ca-ea53-8cd617073c30',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.secure-string',
    title: 'password in a PowerShell script',
    provider: 'PowerShell',
    shape: secureString,
    check: passwordCheck,
    sampleName: 'ConvertTo-SecureString -AsPlainText -Force',
    decoys: () => [
      'ConvertTo-SecureString $env:PASS -AsPlainText -Force',
      'ConvertTo-SecureString "password" -AsPlainText -Force',
      '$secure | ConvertTo-SecureString -Key $key',
    ],
    docs: {
      about: 'Logs in as the user of the script’s credential, on whatever the script manages.',
      revoke,
      source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.xor-password',
    title: 'password in a WebSphere file',
    provider: 'WebSphere',
    shape: websphere,
    check: xorCheck,
    carriers: [
      'env',
      'env-quoted',
      'ini',
      'properties',
      'json',
      'json-line',
      'toml',
      'xml',
      'shell',
      'java',
      'python',
      'patch',
      'crlf',
    ],
    decoys: (rng) => ['{xor}', `{xor}${rng.text('ghijklmn', 12)}`, '{aes}AAAA'],
    docs: {
      about:
        'Is as good as plain: each letter is changed by the same one. Logs in to the database or directory beside it.',
      revoke,
      source: 'https://www.ibm.com/docs/en/was-liberty/base?topic=applications-password-encryption-limitations',
    },
  }),
];
