// https://www.postgresql.org/docs/current/sql-createrole.html
import { ALPHABETS, defineDetector, fail, pattern, unknown, type CheckResult } from '../../src/detector/index.js';

const STAND_IN =
  /^(?:\w*[-_]?(?:pass(?:word|wd)?|pwd|secret)|user\w*|test\w*|foo|bar|changeme|change_me|new_?pass\w*|xxx+|\*+|null|expire|discard|require|by)$|example|placeholder|your[-_]|<|>|\$\{|^\$|[%{}]|^[:@?]|[^\x20-\x7e]/i;

const check = (password: string): CheckResult =>
  STAND_IN.test(password) ? fail('it is a word that stands for a password') : unknown('a password has no form');

const shape = pattern({
  literals: ['identified by', 'with password', 'encrypted password', 'set password', 'password('],
  ignoreCase: true,
  before: 100,
  after: 160,
  maxLength: 120,
  source:
    '(?:\\b(?:user|to)\\s[^\\n;]{1,70}?\\sidentified\\s+(?:with\\s+\\S{1,40}\\s+)?by|\\b(?:user|role|login|database)\\s[^\\n;]{1,60}?\\s(?:with|encrypted|set)\\s+password|\\bset\\s+password\\b[^\\n;]{0,60}?=\\s{0,2}password\\()\\s{0,4}(?:=\\s{0,4}\\\\?[\'"]?|\\\\?[\'"])([^\'"\\s\\\\;]{4,120})',
  format: "CREATE USER <name> IDENTIFIED BY '<password>', or CREATE ROLE <name> WITH PASSWORD '<password>'",
  sample: (rng) => `${rng.text(ALPHABETS.letters.chars, 4)}${rng.text(`${ALPHABETS.base62.chars}!_~.+`, 10)}7k`,
});

export default defineDetector({
  id: 'generic.sql-password',
  title: 'password in an SQL statement',
  provider: 'SQL',
  severity: 'high',
  shape,
  check,
  prior: 0.75,
  random: false,
  sampleName: 'CREATE ROLE app WITH PASSWORD ',
  carriers: ['env', 'env-quoted', 'toml', 'terraform', 'dockerfile', 'patch', 'no-newline', 'crlf'],
  decoys: () => [
    "CREATE USER app IDENTIFIED BY 'password'",
    "ALTER USER app WITH PASSWORD '${PASS}'",
    'users are identified by their numbers',
    'log in with password or key',
  ],
  docs: {
    about: 'Logs in to the database as the user that the statement makes or changes.',
    revoke: 'ALTER USER (or ROLE) with a new password, taken from outside the repository.',
    source: 'https://www.postgresql.org/docs/current/sql-createrole.html',
  },
});
