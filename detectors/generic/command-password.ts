// https://dev.mysql.com/doc/refman/8.4/en/command-line-options.html
import { ALPHABETS, defineDetector, finder, unknown, type FinderHit, type Found } from '../../src/detector/index.js';

const VALUE = String.raw`(?:\\?"([^"\\\n]{1,80})|'([^'\n]{1,80})'|([^\s"'\\|;&<>\n]{1,80}))`;
/** Words of a command up to the option: no end of the command, and no end of the line. */
const UP_TO = String.raw`(?:[^\n|;&]{0,200}?\s)??`;
const command = (option: string): RegExp => new RegExp(`^[\\w.-]{0,20}\\s${UP_TO}${option}${VALUE}`);

/** The option behind which each command takes a password; all else of the same letters is another option. */
const OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ['mysql', command('-p(?!\\s|[\\w-]+=)')],
  ['mariadb', command('-p(?!\\s|[\\w-]+=)')],
  ['sqlcmd', command('-P\\s{0,4}')],
  ['sshpass', command('-p\\s{0,4}')],
  ['redis-cli', command('-a\\s{1,4}')],
  ['mongo', command('-p\\s{1,4}')],
  ['docker login', command('-p(?:\\s{1,4}|=)')],
  ['ldap', command('-w\\s{1,4}')],
  ['htpasswd', command('-\\w*b\\w*\\s+\\S+\\s+\\S+\\s+')],
  ['smbclient', command('-U\\s{0,4}["\']?[\\w.\\\\-]+%')],
]);

const PIPED = /(?:echo|printf)\s+(?:-\w\s+)?["']?[\w.-]{1,40}:([^\s"'|]{1,80})["']?\s*\|\s*(?:sudo\s+(?:-\w+\s+)?)?$/;

function find({ bytes, start, end, from, to }: FinderHit): readonly Found[] {
  const word = textOf(bytes, start, end).toLowerCase();
  if (word === 'chpasswd') return findPiped(bytes, from, start);
  const option = OPTIONS.get(word);
  // The word itself, as the name of a command: not a part of a path, a host or an option.
  if (option === undefined || !isCommand(bytes, start, end)) return [];
  const match = option.exec(textOf(bytes, end, to));
  const text = match?.slice(1).find((group) => group !== undefined);
  if (match === null || text === undefined) return [];
  const at = end + match[0].lastIndexOf(text);
  return [{ span: { start: at, end: at + text.length }, extent: { start, end: at + text.length } }];
}

function findPiped(bytes: Uint8Array, from: number, start: number): readonly Found[] {
  const match = PIPED.exec(textOf(bytes, from, start));
  if (match === null || match[1] === undefined) return [];
  const at = from + match.index + match[0].indexOf(`:${match[1]}`) + 1;
  return [{ span: { start: at, end: at + match[1].length }, extent: { start: from + match.index, end: start } }];
}

const BEFORE = new Set(Buffer.from(' +\t\n\r"\'`(/|;&=$>'));
const isCommand = (bytes: Uint8Array, start: number, end: number): boolean =>
  (start === 0 || BEFORE.has(bytes[start - 1] as number)) && !':/='.includes(String.fromCharCode(bytes[end] ?? 0));

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');

export default defineDetector({
  id: 'generic.command-password',
  title: 'password on a command line',
  provider: 'Shell',
  severity: 'medium',
  shape: finder({
    literals: [...OPTIONS.keys(), 'chpasswd'],
    before: 160,
    after: 320,
    maxLength: 80,
    format: 'mysql -p<password>, sqlcmd -P <password>, sshpass -p <password>, echo <user>:<password> | chpasswd',
    find,
    sample: (rng) => `${rng.text(ALPHABETS.letters.chars, 4)}${rng.text(`${ALPHABETS.base62.chars}_~.+`, 10)}7k`,
  }),
  check: () => unknown('a password has no form'),
  random: false,
  prior: 0.6,
  sampleName: 'docker login -u app -p',
  carriers: ['env', 'env-quoted', 'patch', 'no-newline', 'crlf'],
  decoys: (rng) => [
    'mysql -u root -p < schema.sql',
    'mysqldump --port=3306 app',
    `sqlcmd -S ${rng.text(ALPHABETS.lower.chars, 8)} -E -Q "SELECT 1"`,
    'sshpass -p "$PASSWORD" ssh host',
    'docker run -p 8080:80 app',
    'mysql -u app -p$MYSQL_PASSWORD app',
  ],
  docs: {
    about:
      'Logs in to the server that the command names. On a command line it also stands in the process list and the history.',
    revoke: 'Change the password, and have the command read it from the environment, a file or a prompt.',
    source: 'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
  },
});
