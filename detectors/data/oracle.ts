// https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html
import { defineDetector, fail, pattern, unknown, type CheckResult } from '../../src/detector/index.js';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

const shape = pattern({
  literals: ['jdbc:oracle:thin:', 'jdbc:oracle:oci:', 'sqlplus'],
  before: 0,
  maxLength: 240,
  source:
    '(?:jdbc:oracle:(?:thin|oci):|sqlplus(?: +-[A-Za-z]+)* +)[A-Za-z][A-Za-z0-9_]{0,29}/[A-Za-z0-9_#!+*^~.,;:?-]{4,64}@(?://)?[A-Za-z0-9][A-Za-z0-9_.-]{1,80}(?::[0-9]{2,5})?(?:[:/][A-Za-z0-9_.]{1,40})?',
  format: 'jdbc:oracle:thin:<user>/<password>@<host>, or the same as the argument of sqlplus',
  sample: (rng) =>
    `${rng.pick(['jdbc:oracle:thin:', 'jdbc:oracle:oci:', 'sqlplus -s '])}app_${rng.text('abcdefghijk', 4)}/${rng.text(LETTERS, 14)}@//db.${rng.text('abcdefghijk', 6)}.net:1521/ORCL`,
});

/** The users of Oracle's own samples, and what says that it is no password. */
const SAMPLE =
  /^(?:tiger|oracle|password|passwd|manager|secret|change.*|your.*|my.*|pass|pwd|hr|oe|sh|system|sys)\d*$/i;

function passwordCheck(text: string): CheckResult {
  const [, user = '', password = ''] = /([A-Za-z]\w*)\/([^@]+)@/.exec(text) ?? [];
  return SAMPLE.test(password) || user.toLowerCase() === password.toLowerCase()
    ? fail('it is the password of a sample')
    : unknown(`it signs in as ${user}`);
}

export default defineDetector({
  id: 'oracle.connect-string',
  title: 'Oracle database user and password',
  provider: 'Oracle',
  severity: 'critical',
  shape,
  random: false,
  prior: 0.75,
  check: passwordCheck,
  decoys: (rng) => [
    'sqlplus scott/tiger@orcl',
    'jdbc:oracle:thin:hr/hr@localhost:1521/XEPDB1',
    shape.sample(rng).replace('@', ' '),
    'jdbc:oracle:thin:@//localhost:1521/ORCL',
  ],
  docs: {
    about: 'Signs in to a database and reads or changes what the user may.',
    revoke: 'ALTER USER name IDENTIFIED BY another password; end the sessions that are open.',
    source: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
  },
});
