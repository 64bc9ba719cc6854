// https://support.google.com/accounts/answer/6197437
import {
  defineDetector,
  finder,
  latin1,
  passwordCheck,
  samplePassword,
  type FinderHit,
  type Found,
} from '../../src/detector/index.js';

const REACH = 12_000;
/** Headers of exports of browsers and password managers, lower case and without quotes. */
const HEADERS = [
  'url,username,password',
  'username,password,url',
  'username,password,otpauth',
  'login_username,login_password',
  'account,login name,password',
  'title,url,username,password',
  'title,username,password',
  'title,website,username,password',
  'website,username,password',
  'user name,password,access key id',
  'group,title,username,password',
];
const NAMES = new Set(['password', 'login_password']);
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\n]*))(?:,|$)/dg;

/** The fields of a line with their places; a quote inside a quoted field is written twice. */
function fieldsOf(line: string): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  const fields = [];
  for (const match of line.matchAll(FIELD)) {
    const at = match.indices?.[1] ?? match.indices?.[2];
    if (at === undefined || (fields.length > 0 && match.index >= line.length && !line.endsWith(','))) break;
    fields.push({ text: line.slice(at[0], at[1]), start: at[0], end: at[1] });
  }
  return fields;
}

/** Each password of the lines behind the header. */
function find({ bytes, start, from, to }: FinderHit): readonly Found[] {
  const before = latin1(bytes, { start: from, end: start });
  const begin = from + before.lastIndexOf('\n') + 1;
  const [head = '', ...lines] = latin1(bytes, { start: begin, end: to }).split('\n');
  const column = fieldsOf(head.trimEnd()).findIndex(({ text }) => NAMES.has(text.trim().toLowerCase()));
  if (column < 0 || head.length > 400) return [];
  const found: Found[] = [];
  let at = begin + head.length + 1;
  for (const raw of lines) {
    const field = fieldsOf(raw.trimEnd())[column];
    if (raw.trim() === '' || field === undefined) break;
    // Spreadsheets write ="0123" for what is no number.
    const mark = field.text.startsWith('=') ? 1 : 0;
    const span = { start: at + field.start + mark, end: at + field.end };
    if (field.text.length >= 4 && (at + raw.length < to || to === bytes.length))
      found.push({ span, extent: { start: begin, end: span.end } });
    at += raw.length + 1;
  }
  return found;
}

const shape = finder({
  literals: [
    ...HEADERS,
    ...HEADERS.map((header) =>
      header
        .split(',')
        .map((name) => `"${name}"`)
        .join(','),
    ),
  ],
  before: 200,
  after: REACH,
  maxLength: 300,
  format: 'a table with the columns url, username and password, as browsers and password managers export it',
  sample: samplePassword,
  find,
});

export default defineDetector({
  id: 'generic.password-export',
  title: 'password in an export of a browser or password manager',
  provider: 'CSV',
  severity: 'critical',
  shape,
  check: passwordCheck,
  random: false,
  prior: 0.85,
  carriers: ['env', 'no-newline', 'crlf'],
  sampleName: 'name,url,username,password\nacme,https://acme.io,ops,',
  decoys: () => [
    'name,url,username,password\nacme,https://acme.io,ops,password\n',
    'name,url,username,password',
    'url,username,password,note\nhttps://acme.io,ops,,nothing here\n',
  ],
  docs: {
    about: 'One of all the passwords that somebody kept: each logs in to the site in its line.',
    revoke: 'Change the passwords of all lines, the most important accounts first, and delete the file.',
    source: 'https://support.google.com/accounts/answer/6197437',
  },
});
