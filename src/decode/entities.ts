import { CLASS, NIBBLE } from './alphabet.js';
import { isGraphic, quotesAssignment, readNone } from './escape.js';
import type { Escape, EscapeKind } from './escape.js';
import { writeUtf8 } from './unicode.js';

const AMPERSAND = 0x26;
const CHAR = { hash: 0x23, semicolon: 0x3b, x: 0x78, slash: 0x2f } as const;
const LONGEST_NAME = 8;
const LONGEST_NUMBER = 10;

/** Named characters that text in HTML and XML is escaped with, and those that can stand in a secret or around one. */
const NAMED: ReadonlyMap<number, number> = new Map(
  Object.entries({
    quot: '"',
    QUOT: '"',
    amp: '&',
    AMP: '&',
    apos: "'",
    lt: '<',
    LT: '<',
    gt: '>',
    GT: '>',
    nbsp: '\u00a0',
    Tab: '\t',
    NewLine: '\n',
    sol: '/',
    bsol: '\\',
    colon: ':',
    semi: ';',
    equals: '=',
    plus: '+',
    lowbar: '_',
    commat: '@',
    num: '#',
    dollar: '$',
    percnt: '%',
    ast: '*',
    lpar: '(',
    rpar: ')',
    lsqb: '[',
    rsqb: ']',
    lcub: '{',
    rcub: '}',
    lbrack: '[',
    rbrack: ']',
    lbrace: '{',
    rbrace: '}',
    excl: '!',
    quest: '?',
    comma: ',',
    period: '.',
    grave: '`',
    verbar: '|',
    vert: '|',
    Hat: '^',
  }).map(([name, char]): [number, number] => [keyOf(Buffer.from(name), 0, name.length), char.codePointAt(0) ?? 0]),
);

/** A name of at most eight letters as one number: six bits tell letters of both cases apart. Making a text of each is slow. */
function keyOf(bytes: Uint8Array, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at++) key = key * 64 + ((bytes[at] as number) & 63);
  return key;
}

/** `&quot;`, `&#65;`, `&#x41;`. */
export const ENTITIES: EscapeKind = {
  name: 'entities',
  lead: AMPERSAND,
  read(bytes, at, into) {
    if (bytes[at + 1] === CHAR.hash) readNumber(bytes, at, into);
    else readName(bytes, at, into);
  },
};

function readName(bytes: Buffer, at: number, into: Escape): void {
  let end = at + 1;
  while (end - at <= LONGEST_NAME && ((CLASS[bytes[end] ?? 0] ?? 0) & 1) !== 0) end++;
  if (bytes[end] !== CHAR.semicolon || end === at + 1) return readNone(into);
  const code = end - at - 1 > LONGEST_NAME ? undefined : NAMED.get(keyOf(bytes, at + 1, end));
  if (code === undefined) return readNone(into);
  write(bytes, { code, at, end: end + 1 }, into);
}

function readNumber(bytes: Buffer, at: number, into: Escape): void {
  const isHex = ((bytes[at + 2] ?? 0) | 32) === CHAR.x;
  const [base, start] = isHex ? [16, at + 3] : [10, at + 2];
  let code = 0;
  let end = start;
  for (; end - start < LONGEST_NUMBER; end++) {
    const digit = NIBBLE[bytes[end] ?? 0] ?? 16;
    if (digit >= base) break;
    code = code * base + digit;
  }
  if (end === start || bytes[end] !== CHAR.semicolon || code > 0x10ffff) return readNone(into);
  write(bytes, { code, at, end: end + 1 }, into);
}

function write(
  bytes: Buffer,
  found: { readonly code: number; readonly at: number; readonly end: number },
  into: Escape,
): void {
  into.length = found.end - found.at;
  into.size = writeUtf8(into.bytes, 0, found.code);
  into.counts = isGraphic(found.code) && isTelling(bytes, found);
}

/** Quotes beside an assignment, the `<` of a closing tag, an `&` inside a word, and whatever nobody needs to escape. */
function isTelling(
  bytes: Buffer,
  found: { readonly code: number; readonly at: number; readonly end: number },
): boolean {
  switch (String.fromCharCode(found.code)) {
    case '"':
    case "'":
      return quotesAssignment(bytes, found.at, found.end);
    case '<':
      return bytes[found.end] === CHAR.slash;
    case '>':
      return false;
    case '&':
      return CLASS[bytes[found.end] ?? 0] !== 0 || bytes[found.end] === CHAR.hash;
    default:
      return true;
  }
}
