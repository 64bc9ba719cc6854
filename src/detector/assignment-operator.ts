import type { Span } from '../model/index.js';
import { BLANKS, LINE_ENDS, QUOTES, byteSet, isDigit, isLetter, latin1, skip, type Window } from './byte-set.js';

/** What stands between a name and its value, and where the value may begin. */
export type Operator = { readonly text: string; readonly end: number };

const AFTER_NAME = byteSet('"\'`])}*');
const WORD = byteSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_');
const TYPE_BYTES = byteSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_&?<>[]|.* ');
const NAMES = byteSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$, \t');
const VALUE_BYTES = byteSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./+=!@#%^*~$');

const [BACKSLASH, EQUALS, COLON, LESS, GREATER, COMMA, OPEN, HYPHEN, BANG, PIPE, PLUS, QUESTION] = Array.from(
  '\\=:<>,(-!|+?',
  (char) => char.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number, number, number, number];

export const isEscapedQuote = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === BACKSLASH && QUOTES[bytes[at + 1] ?? 0] === 1;

/** The operator behind a name, or null. Most names of most files have none, so that is told after a byte or two. */
export function readOperator(window: Window, name: Span): Operator | null {
  const { bytes, to } = window;
  let at = name.end;
  // A closing quote, which JSON inside a string writes with a backslash, and a closing bracket: ["name"] =
  while (at < to && at < name.end + 4 && (AFTER_NAME[bytes[at] as number] === 1 || isEscapedQuote(bytes, at))) at++;
  const closed = at > name.end;
  const blanks = skip(window, at, BLANKS);
  const byte = bytes[blanks] ?? 0;
  switch (byte) {
    case EQUALS:
      return bytes[blanks + 1] === EQUALS ? comparison(window, blanks) : afterEquals(window, blanks);
    case BANG:
      return bytes[blanks + 1] === EQUALS ? comparison(window, blanks) : null;
    case COLON:
      return readColon(window, blanks);
    case GREATER:
      return { text: '>', end: blanks + 1 };
    case PIPE:
    case PLUS:
    case QUESTION:
      return readCompound(window, blanks);
    case LESS:
      return bytes[blanks + 1] === HYPHEN ? { text: '=', end: blanks + 2 } : readValueAttribute(window, blanks);
    case COMMA:
      return closed ? readSecondOfPair(window, blanks) : readList(window, blanks);
    case OPEN:
      return closed || blanks > at ? null : { text: '(', end: blanks + 1 };
  }
  if (LINE_ENDS[byte] === 1) return readValueAttribute(window, blanks);
  if (closed && blanks === at) return null;
  return blanks > at ? readAfterBlank(window, name, { at: blanks, closed }) : null;
}

/** `=`, `=>`, `=~`. */
function afterEquals({ bytes }: Window, at: number): Operator {
  return { text: '=', end: bytes[at + 1] === GREATER ? at + 2 : at + 1 };
}

/** `==`, `===`, `!=`, `!==`: what a value is compared with may be the secret. */
function comparison({ bytes, to }: Window, at: number): Operator {
  let end = at + 1;
  while (end < to && end < at + 3 && bytes[end] === EQUALS) end++;
  return { text: '==', end };
}

/** `:`, `:=`, `::=`, and a type between the colon and an equals sign (`key: string = "…"`). */
function readColon(window: Window, at: number): Operator | null {
  const { bytes, to } = window;
  let end = at + 1;
  while (end < to && bytes[end] === COLON) end++;
  if (bytes[end] === EQUALS) return afterEquals(window, end);
  if (end > at + 1) return null;
  const type = skip({ ...window, to: Math.min(to, end + 40) }, end, TYPE_BYTES);
  const isTyped = bytes[type] === EQUALS && type > end && BLANKS[bytes[type - 1] as number] === 1;
  return isTyped ? afterEquals(window, type) : { text: ':', end };
}

/** `||=`, `?=`, `+=`, `??=`. */
function readCompound({ bytes, to }: Window, at: number): Operator | null {
  for (let end = at; end < Math.min(at + 3, to); end++) {
    if (bytes[end] === EQUALS) return { text: '=', end: end + 1 };
  }
  return null;
}

/** `'NAME', 'value'`: arguments and tuples; only with quotes round the value, or every list would be one. */
function readSecondOfPair(window: Window, at: number): Operator | null {
  const next = skip(window, at + 1, BLANKS);
  return QUOTES[window.bytes[next] ?? 0] === 1 ? { text: ',', end: at + 1 } : null;
}

/** `name, other string = "value", "value"`: declarations of several names. */
function readList(window: Window, at: number): Operator | null {
  const { bytes, to } = window;
  const end = skip({ ...window, to: Math.min(to, at + 80) }, at, NAMES);
  if (bytes[end] === EQUALS && bytes[end + 1] !== EQUALS) return { text: '=', end: end + 1 };
  return bytes[end] === COLON && bytes[end + 1] === EQUALS ? { text: '=', end: end + 2 } : null;
}

const VALUE_ATTRIBUTE =
  /^(?:<\/[\w:.-]{1,40}>|["'\\]*\s*(?:,|\/?>)?)\s*<?["'\\]*(?:value|default|val|string)["'\\]*\s*[=:>]\s*/i;

/** `key="NAME" value="…"`, `{"name": "NAME", "value": "…"}`, `<key>name</key><string>…`. */
function readValueAttribute(window: Window, at: number): Operator | null {
  const match = VALUE_ATTRIBUTE.exec(latin1(window, at, Math.min(window.to, at + 80)));
  return match === null ? null : { text: '=', end: at + match[0].length };
}

/** `name "value"`, `name string = "value"`, `--name value`, `name is value`, `name value7`. */
function readAfterBlank(
  window: Window,
  name: Span,
  { at, closed }: { readonly at: number; readonly closed: boolean },
): Operator | null {
  const { bytes } = window;
  const byte = bytes[at] ?? 0;
  if (QUOTES[byte] === 1) return { text: ' ', end: at };
  if (closed) return readValueAttribute(window, at) ?? readProse(window, at);
  const type = isLetter(byte) ? readType(window, at) : null;
  if (type !== null) return type;
  if (takesBlank(window, name)) return { text: ' ', end: at };
  if (!isLetter(byte) && !isDigit(byte)) return null;
  return readProse(window, at) ?? (looksMade(window, at) ? { text: ' ', end: at } : null);
}

/** A type behind the name, as Go writes it. */
function readType(window: Window, at: number): Operator | null {
  const { bytes, to } = window;
  const end = skip({ ...window, to: Math.min(to, at + 30) }, at, WORD);
  const next = skip(window, end, BLANKS);
  return bytes[next] === EQUALS && bytes[next + 1] !== EQUALS ? afterEquals(window, next) : null;
}

const LINKING = /^(?:is|was|are|to|of|as|ist|es|est)\s*:?\s{1,2}(?=(["'`])?)/;

/** `the password is hunter2`: prose that names a value. Without quotes it must look as no word of prose does. */
function readProse(window: Window, at: number): Operator | null {
  const match = LINKING.exec(latin1(window, at, Math.min(window.to, at + 12)));
  if (match === null) return null;
  const end = at + match[0].length;
  return match[1] !== undefined || looksMade(window, end) ? { text: 'is', end } : null;
}

const SHORTEST_MADE = 6;

/** Letters and digits in one run, as words of prose and programs seldom have them. */
function looksMade(window: Window, at: number): boolean {
  const { bytes } = window;
  const end = skip({ ...window, to: Math.min(window.to, at + 80) }, at, VALUE_BYTES);
  if (end - at < SHORTEST_MADE) return false;
  let [letters, digits] = [0, 0];
  for (let each = at; each < end; each++) {
    if (isDigit(bytes[each] as number)) digits++;
    else if (isLetter(bytes[each] as number)) letters++;
  }
  return digits > 0 && letters > 0 && (digits > 1 || end - at >= 8);
}

/** `--password value`, `ENV API_KEY value`, `login name password value` of a netrc file. Prose has none of these before a word. */
function takesBlank(window: Window, name: Span): boolean {
  if (window.bytes[name.start] === HYPHEN) return true;
  const text = latin1(window, name.start, name.end);
  if (/^[A-Z][A-Z0-9_]+$/.test(text)) return true;
  if (text !== 'password' && text !== 'passwd') return false;
  const before = latin1(window, Math.max(window.from, name.start - 80), name.start);
  return /(?:^|[\n\r])[ \t]*$|\blogin\s+\S+\s+$/.test(before);
}
