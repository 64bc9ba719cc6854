// https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax
import {
  behindLiteral,
  defineDetector,
  finder,
  latin1,
  passwordCheck,
  pattern,
  PLAIN_CARRIERS,
  samplePassword,
  type Companion,
  type DetectorSpec,
  type FinderHit,
  type Found,
} from '../../src/detector/index.js';

const REACH = 600;
/** What the string around it is enclosed in: quotes, an element, or the line. */
const OPENING = /[\n\r"'`<>][^\n\r"'`<>]*$/;
const PASSWORD =
  /(?:^|[;\s"'>(])(?:password|pwd)\s{0,3}=\s{0,3}(?:"([^"\r\n;]{3,200})"|'([^'\r\n;]{3,200})'|\{(?!\{)([^}\r\n]{3,200})\}|([^\s;"'`<>&]{3,200}))/di;
const PLACE =
  /(?:^|[;\s"'>(])(?:data source|server|addr(?:ess)?|network address|host|hostname|dsn|dbq|database|initial catalog|attachdbfilename|driver|provider)\s{0,3}=\s{0,3}[^;=\s]/i;

/** The text of the string that holds the hit, and where it begins. */
function stringRound({ bytes, start, end, from, to }: FinderHit): { readonly text: string; readonly base: number } {
  const before = latin1(bytes, { start: from, end: start });
  const opened = OPENING.exec(before)?.[0].length ?? before.length + 1;
  const base = start - opened + 1;
  const after = latin1(bytes, { start: end, end: to });
  const stop = after.search(/[\n\r<>`]/);
  return { text: latin1(bytes, { start: base, end: stop < 0 ? to : end + stop }), base };
}

/** `key=value;` pairs of which one is the password and another tells where it is used. */
function findPairs(hit: FinderHit): readonly Found[] {
  const { text, base } = stringRound(hit);
  if (!text.includes(';') || !PLACE.test(text)) return [];
  const indices = PASSWORD.exec(text)?.indices;
  const at = indices?.slice(1).find((group) => group !== undefined);
  const whole = indices?.[0];
  if (at === undefined || whole === undefined || base + whole[0] > hit.start) return [];
  return [
    { span: { start: base + at[0], end: base + at[1] }, extent: { start: base + whole[0], end: base + whole[1] } },
  ];
}

const pairs = finder({
  literals: ['password', 'pwd'],
  before: REACH,
  after: REACH,
  maxLength: 200,
  format: 'Server=<host>;Database=<name>;User ID=<user>;Password=<password>;',
  sample: samplePassword,
  find: findPairs,
});

/** `host=db user=app password=… dbname=app`, as PostgreSQL's libraries take it. */
const libpq = finder({
  literals: ['dbname='],
  before: 300,
  after: 300,
  maxLength: 120,
  format: 'host=<host> user=<user> password=<password> dbname=<name>',
  sample: samplePassword,
  find: (hit) => {
    const { text, base } = stringRound(hit);
    if (text.includes(';')) return [];
    const at = /(?:^|\s)password\s?=\s?(?:'([^'\n]{3,120})'|([^\s'"`&]{3,120}))/d.exec(text)?.indices;
    const span = at?.[1] ?? at?.[2];
    const user = /(?:^|\s|["'`])user=(\S+)/.exec(text)?.[1];
    return span === undefined ||
      text.slice(span[0], span[1]) === user ||
      !/(?:^|\s|["'`])(?:host|user|hostaddr)=/.test(text)
      ? []
      : [
          {
            span: { start: base + span[0], end: base + span[1] },
            extent: { start: base, end: base + text.length },
          },
        ];
  },
});

const goDsn = pattern({
  literals: ['@tcp(', '@unix(', '@cloudsql('],
  source: '[\\w.%-]{1,64}:[^\\s:@"\'`/()]{3,100}@(?:tcp|unix|cloudsql)\\([\\w./:%[\\]{}$-]{1,120}\\)',
  before: 180,
  after: 140,
  maxLength: 300,
  format: '<user>:<password>@tcp(<host>)/<database>',
  sample: (rng) => `${rng.text('abcdefgh', 4)}:${samplePassword(rng)}@tcp(db-${rng.int(9)}.acme.io:3306)`,
});

const redis = behindLiteral({
  literals: [',password='],
  regex:
    /^,password\s?=\s?([^,;"'`<>\s()]{4,200})(?=[\s\S]{0,200}?,\s?(?:ssl|abortconnect|user|defaultdatabase|connecttimeout|synctimeout|allowadmin|connectretry)\s?=|["'`<]|\s|$)/di,
  reach: 440,
  maxLength: 200,
  format: '<host>:<port>,password=<password>,ssl=True,abortConnect=False',
  sample: samplePassword,
});

const oracle = behindLiteral({
  literals: ['sqlplus ', 'oracle:thin:', 'sqlldr ', 'expdp ', 'impdp ', 'rman target '],
  regex:
    /^(?:sqlplus|sqlldr|expdp|impdp|rman target|oracle:thin:)\s{0,4}(?:-[A-Za-z]\s{1,3}){0,3}(?:userid)?=?["']?([\w$#.]{1,40}\/(?:"[^"\n]{3,60}"|[^\s@"'/<>;]{3,60})@[\w./:-]{2,100})/di,
  reach: 280,
  maxLength: 210,
  format: 'sqlplus <user>/<password>@<host>, or jdbc:oracle:thin:<user>/<password>@<host>',
  sample: (rng) => `${rng.text('abcdefgh', 4)}/${samplePassword(rng)}@//db-${rng.int(9)}.acme.io:1521/app`,
});

/** Azure and others: an address, and the secret in a pair of its own. */
const endpoint = behindLiteral({
  literals: ['endpoint=https://', 'endpoint=sb://', 'endpoint=http://', 'hostname='],
  regex:
    /^(?:endpoint=(?:https?|sb):\/\/|hostname=)[^;\s"'`<>]{4,120};[^\s"'`<>]{0,160}?(?:secret|accesskey|sharedsecretvalue|sharedaccesskey|apikey)=([A-Za-z0-9+/_-]{24,120}={0,2})(?![A-Za-z0-9+/_-])/di,
  reach: 480,
  maxLength: 122,
  format: 'Endpoint=https://<host>;Id=<id>;Secret=<base64>, or accesskey=, SharedAccessKey=',
  sample: (rng) => `${rng.text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 43)}=`,
});

const jaas = behindLiteral({
  literals: ['LoginModule required', 'LoginModule sufficient', 'LoginModule  required'],
  regex:
    /^LoginModule\s{1,4}(?:required|sufficient)\b(?:(?!password)[^;]){0,400}?\bpassword\s?=\s?\\?["']?([^"'\\;\s]{3,200})/di,
  reach: 660,
  maxLength: 200,
  format: '…LoginModule required username="<user>" password="<password>";',
  sample: samplePassword,
});

const value = (name: string, keys: string): Companion => ({
  name,
  within: 240,
  shape: pattern({
    literals: ['='],
    source: `(?i)(?:^|[;\\s"'>(?&])(?:${keys})\\s?=\\s?["']?([^;"'\\s<>&,=]{1,120})`,
    maxLength: 160,
    format: name,
    sample: () => '',
  }),
});
const SERVER = value('server', 'data source|server|addr|address|network address|host|hostname|dsn|hostaddr');
const USER = value('user', 'user id|uid|user|username|user name|login');

const shared = {
  check: passwordCheck,
  random: false,
  prior: 0.75,
  carriers: ['env', 'dockerfile', 'patch', 'no-newline', 'crlf'],
} as const satisfies Partial<DetectorSpec>;
const revoke =
  'Change the password on the server, give the program the new one from its environment, and look through the server’s log for strangers.';
const source = 'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax';

export default [
  defineDetector({
    ...shared,
    id: 'generic.connection-string',
    title: 'password in a connection string (ADO.NET, ODBC, OLE DB)',
    provider: 'Connection string',
    severity: 'critical',
    shape: pairs,
    shortLiteral: 'what stands round pwd must be pairs with semicolons, of which one names a server',
    parts: [SERVER, USER],
    sampleName: 'Server=db.acme.io;Database=app;User ID=app;Password',
    decoys: () => [
      'Server=db.acme.io;User ID=app;Password=${DB_PASSWORD};',
      'Server=db.acme.io;User ID=app;Password=password;',
      'Password=Gh7kQp2w; expires=tomorrow',
      'Server=db.acme.io;Integrated Security=true;',
    ],
    docs: { about: 'Logs in to the database that the string names, with all rights of its user.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'generic.libpq-dsn',
    title: 'password in a PostgreSQL keyword string',
    provider: 'PostgreSQL',
    severity: 'critical',
    shape: libpq,
    parts: [SERVER, USER],
    sampleName: 'dbname=app host=db.acme.io user=app password',
    decoys: () => [
      'host=db user=app dbname=app',
      'host=db user=app password=$PGPASSWORD dbname=app',
      'password=secret dbname=app host=a',
    ],
    docs: {
      about: 'Logs in to the database that the string names, with all rights of its user.',
      revoke,
      source: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.go-dsn',
    title: 'password in a MySQL address of a Go program',
    provider: 'MySQL',
    severity: 'critical',
    shape: goDsn,
    check: (text) => passwordCheck(text.slice(text.indexOf(':') + 1, text.indexOf('@'))),
    carriers: PLAIN_CARRIERS,
    decoys: () => ['app:password@tcp(db:3306)/app', '%s:%s@tcp(%s)/app', 'app@tcp(db:3306)/app'],
    docs: {
      about: 'Logs in to the database that the address names, with all rights of its user.',
      revoke,
      source: 'https://github.com/go-sql-driver/mysql#dsn-data-source-name',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.redis-string',
    title: 'password in a Redis connection string',
    provider: 'Redis',
    severity: 'high',
    shape: redis,
    sampleName: 'cache.acme.io:6380,ssl=True,password',
    decoys: () => [
      'cache.acme.io:6380,password=<password>,ssl=True',
      'cache:6380,password={0},ssl=True',
      'f(user,password=None)',
    ],
    docs: {
      about: 'Reads and changes everything in the cache: sessions, queues, tokens.',
      revoke,
      source: 'https://stackexchange.github.io/StackExchange.Redis/Configuration.html',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.oracle-login',
    title: 'user name and password of an Oracle database',
    provider: 'Oracle',
    severity: 'critical',
    shape: oracle,
    check: (text) => passwordCheck(text.slice(text.indexOf('/') + 1, text.lastIndexOf('@'))),
    sampleName: 'sqlplus ',
    decoys: () => [
      'sqlplus app/password@db',
      'sqlplus / as sysdba',
      'sqlplus $USER/$PASS@db',
      'jdbc:oracle:thin:@db:1521/app',
    ],
    docs: {
      about: 'Logs in to the database that the command names, with all rights of its user.',
      revoke,
      source: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/sqpug/',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.endpoint-string',
    title: 'key in a connection string of a service',
    provider: 'Connection string',
    severity: 'critical',
    shape: endpoint,
    random: true,
    sampleName: 'Endpoint=https://acme.azconfig.io;Id=abcd;Secret',
    decoys: () => [
      'Endpoint=https://acme.azconfig.io;Id=abcd;Secret=<secret>',
      'Endpoint=sb://acme.servicebus.windows.net/;Authentication=ManagedIdentity',
    ],
    docs: {
      about: 'Acts on the service that the string names: reads its settings, or sends and receives its messages.',
      revoke: 'Regenerate the key in the service’s console: have programs use the second key first.',
      source: 'https://learn.microsoft.com/azure/azure-app-configuration/concept-enable-rbac',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.jaas-password',
    title: 'password in a JAAS login line (Kafka, ZooKeeper)',
    provider: 'JAAS',
    severity: 'high',
    shape: jaas,
    sampleName: 'PlainLoginModule required username=app password',
    decoys: () => [
      'PlainLoginModule required username="app" password="${KAFKA_PASSWORD}";',
      'Krb5LoginModule required useKeyTab=true;',
    ],
    docs: {
      about: 'Reads and writes the topics that its user may.',
      revoke,
      source: 'https://kafka.apache.org/documentation/#security_sasl',
    },
  }),
];
