import { readAssignments, type Assignment } from '../../detector/index.js';
import type { Candidate } from '../../model/index.js';
import { anyBits, bitsOf } from './name-vocabulary.js';

/** How far before a candidate and behind it the scorer reads, in bytes: part of every detector's reach. */
export const CONTEXT_REACH = 160;

/** All that the model is told of a candidate, as text of one character a byte. */
export type Facts = {
  readonly kind: ValueKind;
  readonly value: string;
  /** The same in lower case. */
  readonly lower: string;
  readonly bytes: Uint8Array;
  /** The name that the value is set under; of a URL what stands before the password; else empty. */
  readonly name: string;
  /** The words of the name in lower case: `dbUserPassword` has three. */
  readonly words: readonly string[];
  /** The classes of the words of the name, and those of the last of them, a bit each: see `name-vocabulary.ts`. */
  readonly anyClass: number;
  readonly lastClass: number;
  readonly operator: string;
  readonly quote: string;
  readonly nth: number;
  /** What stands between the name and the value. */
  readonly gap: string;
  /** What stands before the candidate and behind the value. */
  readonly lead: string;
  readonly tail: string;
  /** The part of the lead on the candidate's line, and of the tail. */
  readonly lineLead: string;
  readonly lineTail: string;
  /** All of the line but its name and value, with a NUL where the value is. */
  readonly line: string;
};

/** What kind of place a value without a format stands in. */
export const VALUE_KINDS = ['assignment', 'url', 'header', 'bearer', 'sql', 'command'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

const KIND_OF: Readonly<Record<string, ValueKind>> = {
  'generic.assignment': 'assignment',
  'generic.basic-auth': 'header',
  'generic.curl-user': 'header',
  'generic.bearer': 'bearer',
  'generic.sql-password': 'sql',
  'generic.command-password': 'command',
  'generic.url-password': 'url',
  'generic.postgres-url': 'url',
  'generic.mysql-url': 'url',
  'generic.mongodb-url': 'url',
  'generic.redis-url': 'url',
  'generic.amqp-url': 'url',
  'generic.sqlserver-url': 'url',
  'generic.clickhouse-url': 'url',
  'generic.ldap-url': 'url',
  'generic.smtp-url': 'url',
  'generic.ftp-url': 'url',
};

/** Detectors whose value has no format, so that everything rests on what the model is told. Null for all others. */
export const valueKind = (detectorId: string): ValueKind | null => KIND_OF[detectorId] ?? null;

export function factsOf(candidate: Candidate, kind: ValueKind): Facts {
  const { span, extent, view } = candidate;
  const text = textRound(candidate);
  const assignment = kind === 'assignment' ? assignmentAt(candidate) : null;
  const nameEnd = assignment === null ? span.start : Math.min(assignment.name.end, span.start);
  const tail = text(span.end, span.end + CONTEXT_REACH);
  const lead = text(extent.start - CONTEXT_REACH, extent.start);
  const lineEnd = tail.search(/[\n\r]/);
  const whole = text(span.start, span.end);
  const [user, value] = kind === 'header' ? pairOf(whole) : ['', whole];
  const name = kind === 'header' ? user : text(extent.start, nameEnd);
  const gap = text(nameEnd, span.start);
  const words = wordsOf(name);
  const lineLead = lead.slice(lead.lastIndexOf('\n') + 1);
  const lineTail = lineEnd < 0 ? tail : tail.slice(0, lineEnd);
  return {
    kind,
    value,
    lower: value.toLowerCase(),
    name,
    bytes: kind === 'header' ? Buffer.from(value, 'latin1') : view.bytes.subarray(span.start, span.end),
    words,
    anyClass: anyBits(words),
    lastClass: bitsOf(words.at(-1)),
    operator: assignment?.operator ?? '',
    quote: assignment?.quote ?? '',
    nth: assignment?.nth ?? 0,
    gap,
    lead,
    tail,
    lineLead,
    lineTail,
    line: `${lineLead}${gap}\0${lineTail}`,
  };
}

/** The bytes round a candidate as text, read at once; pieces of it are cut by where they stand in the view. */
function textRound({ view, span, extent }: Candidate): (start: number, end: number) => string {
  const { buffer, byteOffset, byteLength } = view.bytes;
  const from = Math.max(0, extent.start - CONTEXT_REACH);
  const to = Math.min(byteLength, Math.max(extent.end, span.end) + CONTEXT_REACH);
  const all = Buffer.from(buffer, byteOffset, byteLength).toString('latin1', from, to);
  return (start, end) => all.slice(Math.max(0, start - from), Math.max(0, end - from));
}

/** User and password of `user:password`, also in base64, as headers have it. */
function pairOf(text: string): readonly [user: string, password: string] {
  const open = text.includes(':') ? text : Buffer.from(text, 'base64').toString('latin1');
  const colon = open.indexOf(':');
  return colon < 0 ? ['', text] : [open.slice(0, colon), open.slice(colon + 1)];
}

/** The reader's account of a candidate that it proposed. The extent of an assignment begins with its name. */
function assignmentAt({ view, span, extent }: Candidate): Assignment | null {
  const window = {
    bytes: view.bytes,
    from: Math.max(0, extent.start - 80),
    to: Math.min(view.bytes.length, extent.end + 8),
  };
  const found = readAssignments(window, { start: extent.start, end: extent.start + 1 });
  return found.find(({ value }) => value.start === span.start) ?? found[0] ?? null;
}

/** `dbUserPassword`, `DB_USER_PASSWORD` and `db-user.password` are the same three words. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d\x80-\xff]+/)
    .filter((word) => word !== '');
}
