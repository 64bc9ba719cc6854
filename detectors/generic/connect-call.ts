// https://www.php.net/manual/en/mysqli.construct.php
import {
  behindLiteral,
  defineDetector,
  finder,
  latin1,
  passwordCheck,
  samplePassword,
  type DetectorSpec,
  type FinderHit,
  type Found,
} from '../../src/detector/index.js';

/** Calls whose arguments end in a user name and a password, and at which place the password stands. */
const CALLS: ReadonlyMap<string, number> = new Map([
  ['mysqli_connect(', 3],
  ['mysql_connect(', 3],
  ['mysql_pconnect(', 3],
  ['new mysqli(', 3],
  ['mysqldb.connect(', 3],
  ['new pdo(', 3],
  ['getconnection(', 3],
  ['oci_connect(', 2],
  ['odbc_connect(', 3],
  ['db2_connect(', 3],
  ['ftp_login(', 3],
  ['ssh2_auth_password(', 3],
  ['networkcredential(', 2],
  ['usernamepasswordcredentials(', 2],
  ['passwordauthentication(', 2],
  ['httpbasicauth(', 2],
  ['setbasicauth(', 2],
  ['basicauth(', 2],
  ['basic_auth(', 2],
  ['directoryentry(', 3],
  ['yagmail.smtp(', 2],
  ['smtp.plainauth(', 3],
  ['credentials("', 4],
  ['.login("', 2],
  [".login('", 2],
  ['ldap_bind(', 3],
  ['simple_bind_s(', 2],
  ['sasl_plain_', 2],
]);

const ARGUMENT =
  /^\s{0,20}(?:[a-z]\w{0,20}\s?[=:]\s?)?(?:=([^\s"'(),]{8,120})(?=\s|$)|"((?:[^"\\\n]|\\.){0,200})"|'((?:[^'\\\n]|\\.){0,200})'|([\w$.:>()[\]-]{1,80}))\s{0,20}(,|\)|$|(?=\s))/di;

/** The literal text at the given place among the arguments, with its place in the bytes. */
function argumentAt(text: string, place: number): { readonly start: number; readonly end: number } | null {
  let at = 0;
  for (let count = 1; count <= place; count++) {
    const match = ARGUMENT.exec(text.slice(at));
    if (match === null) return null;
    const span = match.indices?.[1] ?? match.indices?.[2] ?? match.indices?.[3];
    if (count === place) return span === undefined ? null : { start: at + span[0], end: at + span[1] };
    if (match[5] !== ',') return null;
    at += match[0].length;
  }
  return null;
}

const LETTER = /^[a-z]/;
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && LETTER.test(String.fromCharCode(byte | 0x20));

function find({ bytes, start, end, to }: FinderHit): readonly Found[] {
  const word = latin1(bytes, { start, end }).toLowerCase();
  const quoted = /["']$/.test(word);
  const place = CALLS.get(word);
  if (place === undefined || (LETTER.test(word) && isLetter(bytes[start - 1]))) return [];
  const base = quoted ? end - 1 : end;
  const found = argumentAt(latin1(bytes, { start: base, end: to }), place);
  if (found === null || found.end - found.start < 4) return [];
  const span = { start: base + found.start, end: base + found.end };
  return [{ span, extent: { start, end: span.end + 1 } }];
}

const call = finder({
  literals: [...CALLS.keys()],
  before: 1,
  after: 700,
  maxLength: 200,
  format: 'mysqli_connect(<host>, <user>, "<password>"), and other calls that log in',
  sample: (rng) => samplePassword(rng),
  find,
});

/** `user: 'ops', pass: '…'`: a name for which "pass" alone would be too little. */
const pair = behindLiteral({
  literals: [
    'user:',
    "user':",
    'user":',
    'user =',
    'user=',
    'username:',
    "username':",
    'username":',
    'username =',
    'username=',
  ],
  regex:
    /^user(?:name)?\\?["']?\s{0,8}(?::|=>?)\s{0,8}\\?["'][^"'\\\n]{1,80}\\?["'],?\s{1,40}(?:(?:host|port|secure|type|database)\\?["']?\s{0,8}(?::|=>?)\s{0,8}[^\n,]{1,80},?\s{1,40}){0,2}\\?["']?(?:pass|pw)\\?["']?(?:\s{0,8}(?::|=>?)\s{0,8}\\?["']([^"'\\\n]{4,120})\\?["']|=([^\s"',;(){}]{8,120})(?=\s|$))/di,
  reach: 460,
  wordStart: true,
  maxLength: 120,
  format: "{ user: '<user>', pass: '<password>' }",
  sample: samplePassword,
});

const shared = {
  random: false,
  check: passwordCheck,
  severity: 'high',
} as const satisfies Partial<DetectorSpec>;
const revoke =
  'Change the password on the server, give the program the new one from its environment, and look through the server’s log for strangers.';
const source = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

export default [
  defineDetector({
    ...shared,
    id: 'generic.connect-call',
    title: 'password in a call that logs in',
    provider: 'Generic',
    shape: call,
    prior: 0.8,
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: 'mysqli_connect("db.acme.io", "app", ',
    decoys: () => [
      'mysqli_connect("localhost", "app", "password")',
      'mysqli_connect($host, $user, $pass)',
      'new PDO($dsn, "app", getenv("DB_PASS"))',
      '$("#x").login("app")',
      'DriverManager.getConnection(url)',
    ],
    docs: { about: 'Logs in to the service that the call names, with all rights of its user.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'generic.user-and-pass',
    title: 'user name and password side by side',
    provider: 'Generic',
    shape: pair,
    prior: 0.75,
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: "user: 'app', pass",
    decoys: () => [
      "auth: { user: 'app', pass: process.env.PASS }",
      "{ user: 'app', pass: 'password' }",
      "{ user: 'app', pass: true }",
    ],
    docs: {
      about: 'Logs in to the service whose settings hold it, as the user that stands before it.',
      revoke,
      source,
    },
  }),
];
