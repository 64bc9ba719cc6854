// https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html
import {
  alphabet,
  behindLiteral,
  base62,
  base64TextCheck,
  bearer,
  chars,
  defineDetector,
  fail,
  hostPart,
  made,
  oneOf,
  pass,
  samplePassword,
  token,
} from '../../src/detector/index.js';

const padded = alphabet('base64 with padding', 'A-Z', 'a-z', '0-9', '+/=_-');
const name = made(chars(padded, 4, 60), (rng) =>
  Buffer.from(rng.text('abcdefghijklmnopqrstuvwxyz', 6)).toString('base64'),
);
const shape = token`${oneOf('perm:', 'perm-')}${name}.${name}.${base62(30)}`;

/** Four hex digits for each letter of the password, changed by one number. */
const MASK = 0xdfaa;
const lettersOf = (text: string): string =>
  (text.match(/.{4}/g) ?? []).map((digits) => String.fromCharCode(Number.parseInt(digits, 16) ^ MASK)).join('');
const deployment = behindLiteral({
  literals: ['<fileTransfer', 'password="df', "password='df", 'password=df'],
  regex: /^(?:<fileTransfer\b[^>]{0,400}?\s)?password="?'?=?((?:df[0-9a-f]{2}){3,80})(?![0-9a-f])/d,
  reach: 800,
  maxLength: 320,
  format: 'password="<four hex digits for each letter>" of a <fileTransfer> element',
  sample: (rng) => [...samplePassword(rng)].map((char) => (char.charCodeAt(0) ^ MASK).toString(16)).join(''),
});

export default [
  defineDetector({
    id: 'jetbrains.deployment-password',
    title: 'password of a deployment server in a JetBrains project',
    provider: 'JetBrains',
    severity: 'high',
    shape: deployment,
    random: false,
    prior: 0.8,
    check: (text) =>
      /^[\x20-\x7e]+$/.test(lettersOf(text))
        ? pass('it opens to printable text')
        : fail('it does not open to printable text'),
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: '<fileTransfer host="ftp.acme.io" port="22" username="ops" password',
    decoys: () => [
      '<fileTransfer host="ftp.acme.io" password="" />',
      'password="df1234df5678df9abc"',
      'password="dfff"',
    ],
    docs: {
      about: 'Is only disguised: logs in to the server of .idea/webServers.xml, and changes its files.',
      revoke: 'Change the password on the server, and keep .idea/webServers.xml out of the repository.',
      source: 'https://www.jetbrains.com/help/phpstorm/deploying-applications.html',
    },
  }),
  defineDetector({
    id: 'jetbrains.permanent-token',
    check: base64TextCheck(
      (text) => text.slice('perm:'.length).split('.')[0] ?? '',
      (text) => (/^[\x21-\x7e]{1,60}$/.test(text) ? `it is a token of ${text}` : null),
    ),
    verify: bearer('https://{host}/api/users/me?fields=login'),
    parts: [hostPart('youtrack.cloud')],
    title: 'JetBrains permanent token (YouTrack, Hub, Space)',
    provider: 'JetBrains',
    severity: 'high',
    shape,
    decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace(/\./g, '_')],
    docs: {
      about: 'Acts as its user on a YouTrack, Hub or TeamCity server, within its scope.',
      revoke: 'Profile → Account Security → Tokens → Delete; at once.',
      source: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
    },
  }),
];
