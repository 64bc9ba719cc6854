// https://openwall.info/wiki/john/sample-hashes
import {
  alphabet,
  anyHex,
  base62,
  base64,
  chars,
  defineDetector,
  digits,
  fail,
  hex,
  lookAlikes,
  made,
  oneOf,
  optional,
  pass,
  token,
  upperHex,
  type DetectorSpec,
  type Part,
  type TokenShape,
} from '../../src/detector/index.js';

const CRYPT = alphabet('./0-9A-Za-z', '0-9', 'A-Z', 'a-z', './');
const crypt = (min: number, max = min): ReturnType<typeof chars> => chars(CRYPT, min, max);
const cost = made(digits(2), (rng) => rng.pick(['04', '10', '12', '14']));

/** A hash in base64 with its padding. */
const padded = (length: number, padding: string): readonly Part[] => [
  base64(length),
  { kind: 'literal', text: padding },
];

type Hash = {
  readonly kind: string;
  readonly title: string;
  readonly shape: TokenShape;
} & Partial<Pick<DetectorSpec, 'near' | 'check' | 'shortLiteral' | 'decoys' | 'sampleName' | 'prior' | 'severity'>>;

const costCheck: DetectorSpec['check'] = (text) => {
  const rounds = Number(/\$(\d\d)\$/.exec(text)?.[1]);
  return rounds >= 4 && rounds <= 31 ? pass(`bcrypt of cost ${rounds}`) : fail('bcrypt has a cost from 4 to 31');
};
const BCRYPT_END = oneOf('.', 'O', 'e', 'u');
const bcrypt = token`${oneOf('$2a$', '$2b$', '$2x$', '$2y$')}${cost}$${crypt(21)}${BCRYPT_END}${crypt(31)}`;
const THREE =
  'the dollar signs round it stand in expressions of programs too, but what is behind them must be a salt and a hash';

const HASHES: readonly Hash[] = [
  { kind: 'bcrypt', title: 'bcrypt', shape: bcrypt, check: costCheck },
  {
    kind: 'wordpress-bcrypt',
    title: 'WordPress bcrypt',
    shape: token`$wp$2y$${cost}$${crypt(21)}${BCRYPT_END}${crypt(31)}`,
    check: costCheck,
  },
  {
    kind: 'argon2',
    title: 'Argon2',
    shape: token`${oneOf('$argon2id$', '$argon2i$', '$argon2d$')}${optional('v=', digits(2), '$')}m=${digits(2, 8)},t=${digits(1, 4)},p=${digits(1, 3)}$${base64(11, 88)}$${base64(16, 128)}`,
  },
  {
    kind: 'scrypt',
    title: 'scrypt',
    shape: token`${oneOf('$scrypt$ln=', '$scrypt$n=')}${digits(1, 6)},r=${digits(1, 3)},p=${digits(1, 3)}$${base64(8, 88)}$${base64(20, 128)}`,
  },
  {
    kind: 'yescrypt',
    title: 'yescrypt',
    shape: token`${oneOf('$y$', '$gy$', '$7$')}${crypt(2, 12)}$${crypt(4, 86)}$${crypt(43)}`,
    shortLiteral: THREE,
  },
  {
    kind: 'sha512-crypt',
    title: 'SHA-512 crypt',
    shape: token`$6$${optional('rounds=', digits(4, 9), '$')}${crypt(1, 16)}$${crypt(86)}`,
    shortLiteral: THREE,
  },
  {
    kind: 'sha256-crypt',
    title: 'SHA-256 crypt',
    shape: token`$5$${optional('rounds=', digits(4, 9), '$')}${crypt(1, 16)}$${crypt(43)}`,
    shortLiteral: THREE,
  },
  {
    kind: 'md5-crypt',
    title: 'MD5 crypt',
    shape: token`${oneOf('$1$', '$apr1$')}${crypt(2, 8)}$${crypt(22)}`,
    shortLiteral: THREE,
  },
  {
    kind: 'cisco',
    title: 'Cisco type 8 or 9',
    shape: token`${oneOf('$8$', '$9$')}${crypt(14)}$${crypt(43)}`,
    shortLiteral: THREE,
  },
  {
    kind: 'phpass',
    title: 'phpass (WordPress, phpBB)',
    shape: token`${oneOf('$P$', '$H$')}${oneOf('5', '7', '8', '9', 'B', 'C', 'D', 'E', 'F')}${crypt(30)}`,
  },
  { kind: 'drupal', title: 'Drupal', shape: token`$S$${oneOf('C', 'D', 'E', 'F', 'G')}${crypt(51)}` },
  {
    kind: 'django',
    title: 'Django PBKDF2',
    shape: token`${oneOf('pbkdf2_sha256$', 'pbkdf2_sha512$', 'pbkdf2_sha1$')}${digits(3, 7)}$${base62(8, 64)}$${oneOf(padded(27, '='), padded(43, '='), padded(86, '=='))}`,
  },
  {
    kind: 'werkzeug',
    title: 'Werkzeug PBKDF2',
    shape: token`${oneOf('pbkdf2:sha256:', 'pbkdf2:sha512:', 'pbkdf2:sha1:')}${digits(3, 7)}$${base62(6, 32)}$${oneOf(hex(40), hex(64), hex(128))}`,
  },
  {
    kind: 'werkzeug-scrypt',
    title: 'Werkzeug scrypt',
    shape: token`scrypt:32768:8:${digits(1)}$${base62(6, 32)}$${hex(128)}`,
  },
  {
    kind: 'passlib',
    title: 'passlib PBKDF2',
    shape: token`${oneOf('$pbkdf2-sha256$', '$pbkdf2-sha512$', '$pbkdf2$')}${digits(3, 7)}$${crypt(8, 64)}$${crypt(27, 86)}`,
  },
  {
    kind: 'aspnet-identity',
    title: 'ASP.NET Identity',
    shape: token`${oneOf('AQAAAAEAACcQAAAAE', 'AQAAAAIAAYagAAAAE')}${base64(65)}==`,
  },
  {
    kind: 'ldap',
    title: 'LDAP (salted SHA or MD5)',
    shape: token`${oneOf('{SSHA}', '{SMD5}', '{SSHA256}', '{SSHA384}', '{SSHA512}')}${base64(24, 120)}${optional('=', optional('='))}`,
  },
  {
    kind: 'ldap-unsalted',
    title: 'LDAP or htpasswd (plain SHA or MD5)',
    shape: token`${oneOf('{SHA}', '{MD5}')}${oneOf(padded(27, '='), padded(22, '=='))}`,
  },
  {
    kind: 'mysql',
    title: 'MySQL',
    shape: token`*${upperHex(40)}`,
    near: {
      words: [
        'identified by password',
        'authentication_string',
        'authenticationstring',
        'authentication-string',
        'mysql_native_password',
        'identified with',
        'set password',
        'password_hash',
      ],
      before: 48,
    },
    sampleName: 'AUTHENTICATION_STRING',
  },
  {
    kind: 'mysql-sha2',
    title: 'MySQL caching_sha2',
    shape: token`$A$005$${chars(alphabet('printable characters', '!-~'), 20)}${crypt(43)}`,
  },
  {
    kind: 'postgres-scram',
    title: 'PostgreSQL SCRAM',
    shape: token`SCRAM-SHA-256$${digits(4, 6)}:${base64(22)}==$${base64(43)}=:${base64(43)}=`,
  },
  {
    kind: 'postgres-md5',
    title: 'PostgreSQL MD5',
    shape: token`md5${hex(32)}`,
    near: { words: ['password', 'rolpassword', 'passwd', 'pg_shadow', 'userlist', 'pg_auth'], before: 24 },
    shortLiteral: 'behind md5 stand 32 hex digits without a break, and a word about passwords before it',
  },
  {
    kind: 'sql-server',
    title: 'SQL Server',
    shape: token`${oneOf('0x0200', '0x0100')}${oneOf(anyHex(136), anyHex(48))}`,
    near: { words: ['hashed', 'password', 'pwdencrypt', 'create login', 'password_hash'], before: 40, after: 24 },
    sampleName: 'CREATE_LOGIN_PASSWORD',
  },
  {
    kind: 'domain-cached',
    title: 'Windows cached domain logon',
    shape: token`$DCC2$${digits(3, 6)}#${chars(alphabet('letters of user names', 'a-z', 'A-Z', '0-9', '._-'), 1, 40)}#${hex(32)}`,
    severity: 'medium',
  },
  {
    kind: 'wpa',
    title: 'WPA handshake',
    shape: token`${oneOf('WPA*01*', 'WPA*02*')}${hex(32)}*${hex(12)}*${hex(12)}*${hex(2, 64)}*${optional(hex(64), '*', hex(100, 600), '*', hex(2))}`,
    severity: 'medium',
  },
  {
    kind: 'grub',
    title: 'GRUB PBKDF2',
    shape: token`grub.pbkdf2.sha512.${digits(4, 6)}.${upperHex(64, 256)}.${upperHex(128)}`,
  },
  {
    kind: 'plain-digest',
    title: 'plain digest',
    shape: token`${oneOf(hex(32), hex(40), hex(64), hex(128))}`,
    near: {
      words: [
        'password_hash',
        'passwordhash',
        'password-hash',
        'hashed_password',
        'hashedpassword',
        'password_md5',
        'passwordmd5',
        'passwd_md5',
        'pwd_md5',
        'md5_password',
        'password_sha1',
        'password_sha256',
        'passwordsha',
        'pwd_sha',
        'password_digest',
      ],
      before: 24,
    },
    prior: 0.7,
  },
];

export default HASHES.map(({ kind, title, shape, decoys, ...rest }) =>
  defineDetector({
    id: `generic.${kind}-hash`,
    title: `password hash (${title})`,
    provider: 'Password hash',
    severity: 'low',
    shape,
    random: false,
    prior: 0.85,
    decoys: decoys ?? ((rng) => [...lookAlikes(shape)(rng).slice(0, 1), "text.replace(/a(b)(c)/, '$1$2$5$6$')"]),
    docs: {
      about:
        'Tells a password to whoever guesses it offline, and many are guessed; the account that it belongs to is then theirs.',
      revoke: 'Have its user choose another password, and everywhere else where the same one is used.',
      source: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    },
    ...rest,
  }),
);
