// https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1
import {
  authorityAt,
  defineDetector,
  fail,
  finder,
  readParameter,
  readUserinfo,
  unknown,
  type CheckResult,
  type DetectorSpec,
  type FinderHit,
  type FinderShape,
  type Found,
  type UrlPassword,
} from '../../src/detector/index.js';

/** Filled in at run time: `$PASS`, `%PASS%`, `%s`, `:pass`, `*****`, `...`, `[password]`, `#{…`, `@@pass@@`. */
const FILLED_IN =
  /^\$[A-Za-z_(]|%(?![0-9A-Fa-f]{2})|^[:*.x_-]+$|^\*{2}|\*{3,}|\.{3}|^\[.*\]$|^__.*__$|^@@|^#|^\d{2,5}#|^\(.*\)$|[A-Za-z]\(|^[A-Z]+(?:_[A-Z]+)+$/;
function check(password: string): CheckResult {
  if (FILLED_IN.test(password)) return fail('it is filled in at run time');
  return unknown('a password has no form');
}

/** Hosts that RFC 2606 keeps for manuals. */
const EXAMPLE_HOST = /^(?:[\w.-]+\.)?(?:example(?:\.(?:com|org|net|edu))?|invalid)(?![\w.-])/i;

const foundOf = (url: UrlPassword | null, bytes: Uint8Array): readonly Found[] => {
  if (url === null) return [];
  const host = Buffer.from(bytes.subarray(url.extent.end, url.extent.end + 80)).toString('latin1');
  return EXAMPLE_HOST.test(host) ? [] : [{ span: url.password, extent: url.extent }];
};

const SAMPLE = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789-_~!';
const shapeOf = (
  literals: readonly string[],
  format: string,
  find: (hit: FinderHit) => readonly Found[],
): FinderShape =>
  finder({
    literals,
    before: 40,
    after: 900,
    maxLength: 320,
    format,
    find,
    sample: (rng) => `${rng.text(SAMPLE.slice(0, -4), 4)}${rng.text(SAMPLE, 8 + rng.int(12))}7k`,
  });

/** One kind of service: its URLs begin with a literal of their own, rare enough to read the parameters too. */
const service = (schemes: readonly string[]): FinderShape =>
  shapeOf(
    schemes.flatMap((scheme) => [`${scheme}://`, `${scheme}+`]),
    `${schemes[0]}://<user>:<password>@<host>, or ${schemes[0]}://<host>?password=<password>`,
    (hit) => {
      const colon = authorityAt(hit, hit.start);
      return colon < 0 ? [] : foundOf(readUserinfo(hit, colon) ?? readParameter(hit, hit.start), hit.bytes);
    },
  );

const SERVICES = [
  {
    kind: 'postgres',
    title: 'PostgreSQL',
    schemes: ['postgres', 'postgresql', 'postgis', 'redshift', 'cockroachdb', 'timescaledb'],
    port: 5432,
    severity: 'critical',
  },
  {
    kind: 'mysql',
    title: 'MySQL or MariaDB',
    schemes: ['mysql', 'mysql2', 'mysqlx', 'mariadb'],
    port: 3306,
    severity: 'critical',
  },
  { kind: 'mongodb', title: 'MongoDB', schemes: ['mongodb'], port: 27017, severity: 'critical' },
  {
    kind: 'redis',
    title: 'Redis or Valkey',
    schemes: ['redis', 'rediss', 'valkey', 'valkeys'],
    port: 6379,
    severity: 'high',
  },
  { kind: 'amqp', title: 'AMQP broker', schemes: ['amqp', 'amqps'], port: 5672, severity: 'high' },
  { kind: 'sqlserver', title: 'SQL Server', schemes: ['sqlserver', 'mssql'], port: 1433, severity: 'critical' },
  { kind: 'clickhouse', title: 'ClickHouse', schemes: ['clickhouse', 'clickhouses'], port: 8123, severity: 'high' },
  { kind: 'ldap', title: 'LDAP directory', schemes: ['ldap', 'ldaps'], port: 389, severity: 'high' },
  {
    kind: 'smtp',
    title: 'mail server',
    schemes: ['smtp', 'smtps', 'imap', 'imaps', 'pop3', 'pop3s'],
    port: 587,
    severity: 'high',
  },
  { kind: 'ftp', title: 'file server', schemes: ['ftp', 'ftps', 'sftp', 'ftpes', 'smb'], port: 21, severity: 'high' },
] as const;

const OWN_SCHEMES: ReadonlySet<string> = new Set(SERVICES.flatMap(({ schemes }) => [...schemes]));

/** Every other URL. `://` stands in every link, so the reader leaves at the first byte that no user name holds. */
const anyUrl = shapeOf(
  ['://', 'jdbc:'],
  '<scheme>://<user>:<password>@<host>, or jdbc:<driver>:…;password=<password>',
  (hit) => {
    const url = hit.end - hit.start === 3 ? readUserinfo(hit, hit.start) : readParameter(hit, hit.start);
    const scheme = url?.scheme.replace(/^jdbc:/, '').split('+')[0] ?? '';
    return scheme === '' || OWN_SCHEMES.has(scheme) ? [] : foundOf(url, hit.bytes);
  },
);

const shared = {
  check,
  random: false,
  prior: 0.8,
  provider: 'URL',
  carriers: ['env', 'properties', 'dockerfile', 'patch', 'no-newline', 'crlf'],
} as const satisfies Partial<DetectorSpec>;
const source = 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1';
const revoke =
  'Change the password on the server, give the program the new one from its environment, and look through the server’s log for strangers.';

const decoys =
  (head: string): DetectorSpec['decoys'] =>
  (rng) => [
    `${head}://user:password@db.acme.io/app`,
    `${head}://app:\${DB_PASSWORD}@db.acme.io/app`,
    `${head}://app:$PASSWORD@db.acme.io/app`,
    `${head}://app@db.acme.io:5432/app`,
    `${head}://db.acme.io:5432/app?x=${rng.text(SAMPLE, 12)}@acme`,
    `${head}://app:%s@%s/app`,
    `${head}://root:root@localhost`,
    `${head}://guest:guest@mq`,
    `${head}://db.acme.io/app?user=app&password=secret`,
  ];

export default [
  ...SERVICES.map(({ kind, title, schemes, port, severity }) =>
    defineDetector({
      ...shared,
      id: `generic.${kind}-url`,
      title: `password in a URL of a ${title}`,
      severity,
      shape: service(schemes),
      decoys: decoys(schemes[0]),
      sampleName: `${schemes[0]}://db.acme.io:${port}/app?user=app&password`,
      docs: { about: `Logs in to the ${title} that the URL names, with all rights of its user.`, revoke, source },
    }),
  ),
  defineDetector({
    ...shared,
    id: 'generic.url-password',
    title: 'password in a URL',
    severity: 'high',
    shape: anyUrl,
    decoys: decoys('https'),
    shortLiteral:
      'every password in a URL of unknown scheme stands behind ://; the reader leaves ordinary links after a few bytes',
    sampleName: 'jdbc:oracle:thin:@db.acme.io:1521/app?user=app&password',
    docs: { about: 'Logs in to the service that the URL names, with all rights of its user.', revoke, source },
  }),
];
