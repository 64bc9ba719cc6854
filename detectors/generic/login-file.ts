// https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
import {
  behindLiteral,
  defineDetector,
  passwordCheck,
  samplePassword,
  type DetectorSpec,
} from '../../src/detector/index.js';

const netrc = behindLiteral({
  literals: ['machine '],
  regex:
    /^machine\s{1,8}[\w.:-]{2,120}\s{1,20}(?:account\s{1,8}\S{1,80}\s{1,20})?login\s{1,8}\S{1,120}\s{1,20}(?:account\s{1,8}\S{1,80}\s{1,20})?password(?:\s{1,8}|=)([^\s"'`\\]{3,200})/d,
  reach: 620,
  wordStart: true,
  maxLength: 200,
  format: 'machine <host> login <user> password <password>',
  sample: samplePassword,
});

/** Colons and backslashes in a field are escaped; four fields stand before the password. */
const pgpass = behindLiteral({
  literals: [':5432:', ':6432:', ':5433:', ':26257:', ':5439:'],
  regex: /^:\d{4,5}:[\w*.$-]{1,64}:[\w*.$-]{1,64}[:=]((?:[^\s:\\"'`,;]|\\[:\\]){3,120})(?=\s|$)/d,
  reach: 280,
  maxLength: 120,
  format: '<host>:5432:<database>:<user>:<password>',
  sample: samplePassword,
});

const postfix = behindLiteral({
  literals: [']:587', ']:465', ']:25', ']:submission', ']:smtp'],
  regex: /^\]:(?:587|465|25|submission|smtps?)\s{1,20}[^\s:#"'`]{1,120}[:=]([^\s"'`,;]{4,120})(?=\s|$)/d,
  reach: 280,
  maxLength: 120,
  format: '[<mail host>]:587 <user>:<password>, as Postfix’s sasl_passwd holds it',
  sample: samplePassword,
});

const fetchmail = behindLiteral({
  literals: ['poll '],
  regex:
    /^poll\s{1,8}[\w.-]{2,120}\s[^\n"'`]{0,160}(?:\n[ \t]{1,20}[^\n"'`]{0,120}){0,4}?\buser(?:name)?\s{1,8}["']?[^\s"']{1,120}["']?(?:\s{1,20}(?:there|with|is|here)){0,3},?\s{1,20}pass(?:word|wd)?(?:\s{1,8}|=)["']?([^\s"',;]{4,120})/d,
  reach: 900,
  wordStart: true,
  maxLength: 120,
  format: 'poll <host> … user "<user>" password "<password>"',
  sample: samplePassword,
});

/** Names that end in `pass` without a break: settings of mail programs and servers. */
const NAMES = [
  'authpass',
  'remotepass',
  'smtppass',
  'smtpserverpass',
  'imappass',
  'mailpass',
  'keystorepass',
  'truststorepass',
  'certificatepass',
  'dbpass',
  'ftppass',
  'bindpass',
  'rootpass',
  'adminpass',
  'userpass',
  'proxypass',
  'sshpass',
  'svnpass',
  'requirepass',
  'masterauth',
  'dbpw',
];
const named = behindLiteral({
  literals: NAMES,
  regex: new RegExp(
    `^(?:${NAMES.join('|')})\\b\\\\?["'\\]]{0,2}(?:[ \\t]{0,8}(?:=>?|:=?)[ \\t]{0,8}|[ \\t]{1,4}(?=["'])|[ \\t]{1,4}(?=[^\\s\\d]{0,40}\\d)(?=\\S{8}))(?:\\\\?["']([^"'\\\\\\r\\n]{4,120})\\\\?["']|(?![A-Za-z_$]+(?:(?:\\.|->)[A-Za-z_$]+)+(?:[\\s,;<]|$)|[\\w$.]+\\[)([^\\s"'\`\\\\,;<>(){}]{6,120})(?=[\\s,;<]|$))`,
    'di',
  ),
  reach: 180,
  maxLength: 120,
  format: 'AuthPass=<password>, keystorePass="<password>", dbpass, requirepass and the like',
  sample: samplePassword,
});

const shared = {
  check: passwordCheck,
  random: false,
  severity: 'high',
  carriers: ['env', 'dockerfile', 'patch', 'no-newline', 'crlf'],
} as const satisfies Partial<DetectorSpec>;
const revoke = 'Change the password on the server that stands beside it, and keep the file out of the repository.';

export default [
  defineDetector({
    ...shared,
    id: 'generic.netrc-password',
    title: 'password in a .netrc file',
    provider: 'netrc',
    shape: netrc,
    prior: 0.85,
    sampleName: 'machine api.acme.io login ops password',
    decoys: () => [
      'machine api.acme.io login ops password <password>',
      'machine api.acme.io login ops password $PASS',
      'the machine is at login and asks for a password then',
      'machine api.acme.io login ops',
    ],
    docs: {
      about: 'Logs in to the host that stands before it: FTP, HTTP, Git and package registries read this file.',
      revoke,
      source: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.pgpass-password',
    title: 'password in a .pgpass file',
    provider: 'PostgreSQL',
    severity: 'critical',
    shape: pgpass,
    prior: 0.8,
    sampleName: 'db.acme.io:5432:app:ops',
    decoys: () => ['db:5432:app:ops:password', 'ports: - 127.0.0.1:5432:5432', 'db:5432:app:ops:*****', 'db:5432:app'],
    docs: {
      about: 'Logs in to the database that stands before it, with all rights of its user.',
      revoke,
      source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.postfix-password',
    title: 'password of a mail relay',
    provider: 'Postfix',
    shape: postfix,
    prior: 0.8,
    sampleName: '[smtp.acme.io]:587 ops@acme.io',
    decoys: () => ['[smtp.acme.io]:587 username:password', 'relayhost = [smtp.acme.io]:587', '[::1]:25 open'],
    docs: {
      about: 'Sends mail through the relay in its user’s name.',
      revoke,
      source: 'https://www.postfix.org/SASL_README.html#client_sasl_enable',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.fetchmail-password',
    title: 'password in a fetchmail file',
    provider: 'fetchmail',
    shape: fetchmail,
    prior: 0.8,
    sampleName: 'poll mail.acme.io proto imap user "ops" password',
    decoys: () => ['poll mail.acme.io proto imap user "ops"', 'poll the server until the user gives a password again'],
    docs: {
      about: 'Reads the mail of the user that stands before it.',
      revoke,
      source: 'https://www.fetchmail.info/fetchmail-man.html',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.named-password',
    title: 'password under a name that ends in pass',
    provider: 'Generic',
    shape: named,
    prior: 0.65,
    sampleName: 'keystorePass',
    decoys: () => [
      'keystorePass="changeit"'.replace('changeit', 'changeme'),
      '$dbpass = getenv("DB_PASS");',
      'dbpass: ${DB_PASS}',
      'userPass = prompt()',
      'this.adminPass = adminPass;',
      'sds masterauth = server.masterauth;',
      'server->requirepass = argv[1][0] ? zstrdup(argv[1]) : NULL;',
      'requirepass foobar',
    ],
    docs: {
      about: 'Logs in to the service whose settings hold it, or opens the store that it names.',
      revoke,
      source: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    },
  }),
];
