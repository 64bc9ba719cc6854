import type { Span } from '../model/index.js';
import { ALPHABETS } from './alphabet.js';

/**
 * A value that is set under a name, in any of the syntaxes in which programs and configuration do it: `name = value`,
 * `"name": "value"`, `name => value`, `--name value`, `<name>value</name>`, `define('NAME', 'value')`, `setName("value")`.
 */
export type Assignment = {
  readonly name: Span;
  readonly value: Span;
  /** What stands between: `=`, `:`, `=>`, `(`, `,`, `>` or a space. */
  readonly operator: string;
  /** The quote that encloses the value, or an empty string. */
  readonly quote: string;
};

type Window = { readonly bytes: Uint8Array; readonly from: number; readonly to: number };

const LONGEST_NAME = 80;
const LONGEST_VALUE = 512;
const NAME_BYTES = new Uint8Array(ALPHABETS.dotted.has);
NAME_BYTES['$'.charCodeAt(0)] = 1;

const code = (char: string): number => char.charCodeAt(0);
const setOf = (chars: string): Uint8Array => {
  const set = new Uint8Array(256);
  for (const char of chars) set[code(char)] = 1;
  return set;
};

const BLANKS = setOf(' \t');
const QUOTES = setOf('"\'`');
const AFTER_NAME = setOf('"\'`])*');
const LINE_ENDS = setOf('\n\r');
const LINE_ESCAPES = setOf('nrt');
/** What ends a value that no quote encloses. */
const BARE_ENDS = setOf(' \t\n\r"\'`,;<>(){}|');
const [BACKSLASH, EQUALS, COLON, LESS, GREATER, COMMA, OPEN, HYPHEN, AND] = Array.from('\\=:<>,(-&', code) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** The assignment whose name holds the bytes `start` to `end`, or null. Looks only at the window's bytes. */
export function readAssignment(window: Window, at: Span): Assignment | null {
  const name = nameRound(window, at);
  if (name === null) return null;
  const operator = readOperator(window, name);
  if (operator === null) return null;
  const value = readValue(window, operator.end);
  return value === null ? null : { name, operator: operator.text, ...value };
}

function nameRound({ bytes, from, to }: Window, at: Span): Span | null {
  let { start, end } = at;
  while (start > from && NAME_BYTES[bytes[start - 1] as number] === 1 && at.start - start < LONGEST_NAME) start--;
  while (end < to && NAME_BYTES[bytes[end] as number] === 1 && end - at.end < LONGEST_NAME) end++;
  return at.start - start < LONGEST_NAME && end - at.end < LONGEST_NAME ? { start, end } : null;
}

type Operator = { readonly text: string; readonly end: number };

function readOperator(window: Window, name: Span): Operator | null {
  const { bytes, to } = window;
  let at = name.end;
  // A closing quote, which JSON inside a string writes with a backslash, and a closing bracket: ["name"] =
  for (
    let count = 0;
    count < 4 && at < to && (AFTER_NAME[bytes[at] as number] === 1 || isEscapedQuote(bytes, at));
    count++
  )
    at++;
  const closed = at > name.end;
  const blanks = skip(window, at, BLANKS);
  const byte = bytes[blanks] ?? 0;
  if (byte === EQUALS) return { text: '=', end: afterEquals(window, blanks) };
  if (byte === COLON) return readColon(window, blanks);
  if (byte === LESS && bytes[blanks + 1] === HYPHEN) return { text: '=', end: blanks + 2 };
  if (byte === GREATER) return { text: '>', end: blanks + 1 };
  if ('|?+'.includes(String.fromCharCode(byte))) return readCompound(window, blanks);
  if (byte === COMMA && closed) return readSecondOfPair(window, blanks);
  if (byte === OPEN && !closed && blanks === at) return { text: '(', end: blanks + 1 };
  if (closed) return readValueAttribute(window, blanks);
  if (blanks > at && takesBlank(window, name)) return { text: ' ', end: blanks };
  return null;
}

const isEscapedQuote = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === BACKSLASH && QUOTES[bytes[at + 1] ?? 0] === 1;

/** `=`, `==`, `===`, `=>`, `=~` all stand before a value or a comparison with one. */
function afterEquals({ bytes, to }: Window, at: number): number {
  let end = at + 1;
  while (end < to && end < at + 3 && (bytes[end] === EQUALS || bytes[end] === GREATER)) end++;
  return end;
}

/** `:`, `:=`, `::=`, and a type between the colon and an equals sign (`key: string = "…"`). */
function readColon(window: Window, at: number): Operator | null {
  const { bytes, to } = window;
  let end = at + 1;
  while (end < to && bytes[end] === COLON) end++;
  if (end > at + 1 && bytes[end] !== EQUALS) return null;
  if (bytes[end] === EQUALS) return { text: '=', end: afterEquals(window, end) };
  const type = typeBefore(window, end);
  return type === null ? { text: ':', end } : { text: '=', end: afterEquals(window, type) };
}

const TYPE_BYTES = setOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_&?<>[]|. ');

function typeBefore(window: Window, at: number): number | null {
  const end = skip({ ...window, to: Math.min(window.to, at + 40) }, at, TYPE_BYTES);
  return window.bytes[end] === EQUALS && end > at ? end : null;
}

/** `||=`, `?=`, `+=`, `??=`. */
function readCompound(window: Window, at: number): Operator | null {
  for (let end = at; end < Math.min(at + 3, window.to); end++) {
    if (window.bytes[end] === EQUALS) return { text: '=', end: end + 1 };
  }
  return null;
}

/** `'NAME', 'value'`: arguments and tuples; only with quotes round the value, or every list would be one. */
function readSecondOfPair(window: Window, at: number): Operator | null {
  const next = skip(window, at + 1, BLANKS);
  return QUOTES[window.bytes[next] ?? 0] === 1 ? { text: ',', end: at + 1 } : null;
}

const VALUE_ATTRIBUTE = /^(?:["'\\]*\s*(?:,|\/?>)?\s*<?["'\\]*(?:value|default|val)["'\\]*\s*[=:>]\s*)/i;

/** `key="NAME" value="…"`, `{"name": "NAME", "value": "…"}`. */
function readValueAttribute({ bytes, to }: Window, at: number): Operator | null {
  const text = Buffer.from(bytes.subarray(at, Math.min(to, at + 40))).toString('latin1');
  const match = VALUE_ATTRIBUTE.exec(text);
  return match === null ? null : { text: '=', end: at + match[0].length };
}

/** `--password value`, `ENV API_KEY value`, `login name password value` of a netrc file. Prose has none of these before a word. */
function takesBlank({ bytes, from }: Window, name: Span): boolean {
  if (bytes[name.start] === HYPHEN) return true;
  const text = Buffer.from(bytes.subarray(name.start, name.end)).toString('latin1');
  if (/^[A-Z][A-Z0-9_]+$/.test(text)) return true;
  if (text !== 'password' && text !== 'passwd') return false;
  const before = Buffer.from(bytes.subarray(Math.max(from, name.start - LONGEST_NAME), name.start)).toString('latin1');
  return /(?:^|[\n\r])[ \t]*$|\blogin\s+\S+\s+$/.test(before);
}

const skip = ({ bytes, to }: Window, at: number, set: Uint8Array): number => {
  let end = at;
  while (end < to && set[bytes[end] as number] === 1) end++;
  return end;
};

type Value = { readonly value: Span; readonly quote: string };

function readValue(window: Window, at: number): Value | null {
  const { bytes } = window;
  let start = skip(window, at, BLANKS);
  start = skipStringPrefix(window, start);
  if (bytes[start] === BACKSLASH && QUOTES[bytes[start + 1] ?? 0] === 1) return readEscapedQuoted(window, start + 2);
  if (QUOTES[bytes[start] ?? 0] === 1) return readQuoted(window, start);
  return readBare(window, start);
}

/** `@"…"`, `b'…'`, `r"…"`, `f"…"`, `String.new("…")`-like wrappers stay code; only one letter is a prefix. */
function skipStringPrefix({ bytes }: Window, at: number): number {
  const next = bytes[at + 1] ?? 0;
  return 'brfuL@$'.includes(String.fromCharCode(bytes[at] ?? 0)) && QUOTES[next] === 1 && bytes[at] !== 0 ? at + 1 : at;
}

function readQuoted({ bytes, to }: Window, open: number): Value | null {
  const quote = bytes[open] as number;
  let start = open + 1;
  if (bytes[start] === quote && bytes[start + 1] === quote) start += 2;
  for (let end = start; end < Math.min(to, start + LONGEST_VALUE); end++) {
    const byte = bytes[end] as number;
    if (byte === quote) return valueOf(start, end, String.fromCharCode(quote));
    if (LINE_ENDS[byte] === 1) return null;
    if (byte === BACKSLASH) end++;
  }
  return null;
}

/** The value between `\"` and `\"` of a string inside a string. */
function readEscapedQuoted({ bytes, to }: Window, start: number): Value | null {
  for (let end = start; end < Math.min(to, start + LONGEST_VALUE); end++) {
    if (LINE_ENDS[bytes[end] as number] === 1) return null;
    if (isEscapedQuote(bytes, end)) return valueOf(start, end, '\\"');
  }
  return null;
}

function readBare({ bytes, to }: Window, start: number): Value | null {
  const stop = Math.min(to, start + LONGEST_VALUE);
  let end = start;
  while (end < stop && BARE_ENDS[bytes[end] as number] === 0 && bytes[end] !== AND && !isLineEscape(bytes, end)) end++;
  return end === stop && stop < bytes.length ? null : valueOf(start, end, '');
}

/** `\n` and the like: the line goes on only in the source of a program, not in the text that it writes. */
const isLineEscape = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === BACKSLASH && LINE_ESCAPES[bytes[at + 1] ?? 0] === 1;

const valueOf = (start: number, end: number, quote: string): Value | null =>
  end > start ? { value: { start, end }, quote } : null;
