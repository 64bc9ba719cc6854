import type { Span } from '../model/index.js';
import { isEscapedQuote } from './assignment-operator.js';
import { BLANKS, LINE_ENDS, QUOTES, byteSet, isDigit, isLetter, latin1, skip, type Window } from './byte-set.js';

/** A value and the quote that encloses it, or an empty string. `nth` counts the texts of an expression; 0 stands for itself. */
export type Value = { readonly value: Span; readonly quote: string; readonly nth: number };

const LONGEST_VALUE = 512;
/** How far the texts of an expression are looked for, and how many of them. */
const LONGEST_EXPRESSION = 240;
const MOST_TEXTS = 4;

const LINE_ESCAPES = byteSet('nrt');
/** What ends a value that no quote encloses. */
const BARE_ENDS = byteSet(' \t\n\r"\'`,;<>(){}|&');
const PREFIXES = byteSet('brfuL@$');
const BLANKS_AND_ENDS = byteSet(' \t\n\r');
const OPENERS = byteSet('({[');
const NUMBERS = byteSet('0123456789abcdefABCDEFxX, \t\n\r');
const [BACKSLASH, BACKTICK, PIPE, GREATER, NEWLINE, OPEN_BRACE, DOUBLE_QUOTE] = Array.from('\\`|>\n{"', (char) =>
  char.charCodeAt(0),
) as [number, number, number, number, number, number, number];

/** The values that begin at `at`: the one that stands there, or the texts of the expression that does. */
export function readValues(window: Window, at: number, operator: string): readonly Value[] {
  const start = startOf(window, at);
  const { bytes } = window;
  if (isEscapedQuote(bytes, start)) return listOf(readEscapedQuoted(window, start + 2));
  const string = skipStringPrefix(window, start);
  if (QUOTES[bytes[string] ?? 0] === 1) {
    const quoted = readQuoted(window, string);
    const inner = readTextsOfJson(window, string);
    return quoted !== null && operator !== '(' && operator !== ',' && !isFollowed(window, quoted)
      ? [quoted, ...inner]
      : [
          ...listOf(quoted),
          ...inner,
          ...readTexts(window, quoted === null ? string + 2 : quoted.value.end + 1, operator),
        ];
  }
  if (isInterpolated(window, start)) return [];
  const block = readBlock(window, start);
  if (block !== null) return [block];
  const bare = readBare(window, start);
  const isCall = bare === null || OPENERS[bytes[bare.value.end] ?? 0] === 1;
  const texts = operator === ' ' || operator === 'is' || operator === '>' ? [] : readTexts(window, start, operator);
  const numbers = texts.length === 0 && isCall ? readNumbers(window, start) : null;
  return [...(isCall || bare === null ? [] : [bare]), ...texts, ...listOf(numbers)];
}

/** `--password=#{config['db']['password']}`: what is put in is kept elsewhere, and the texts in it are keys, unless it names a default. */
function isInterpolated({ bytes, to }: Window, at: number): boolean {
  if (bytes[at] !== HASH || bytes[at + 1] !== OPEN_BRACE) return false;
  const text = latin1({ bytes }, at, Math.min(to, at + LONGEST_EXPRESSION));
  const end = text.indexOf('}');
  return end > 0 && !text.slice(0, end).includes('||');
}
const HASH = 0x23;

const listOf = (value: Value | null): readonly Value[] => (value === null ? [] : [value]);

/** Blanks, and a line break before a text that stands on the next line. */
function startOf(window: Window, at: number): number {
  const start = skip(window, at, BLANKS);
  if (LINE_ENDS[window.bytes[start] ?? 0] === 0) return start;
  const next = skip({ ...window, to: Math.min(window.to, start + 80) }, start, BLANKS_AND_ENDS);
  return QUOTES[window.bytes[next] ?? 0] === 1 ? next : start;
}

/** `@"…"`, `b'…'`, `r"…"`, `f"…"`; only one letter is a prefix, all else is a call. */
function skipStringPrefix({ bytes }: Window, at: number): number {
  return PREFIXES[bytes[at] ?? 0] === 1 && QUOTES[bytes[at + 1] ?? 0] === 1 ? at + 1 : at;
}

/** Whether a text goes on in another: `"a" or "b"`, `"a" + "b"`. */
function isFollowed(window: Window, { value }: Value): boolean {
  const next = skip(window, value.end + 1, BLANKS);
  return '|?+'.includes(String.fromCharCode(window.bytes[next] ?? 0));
}

function readQuoted({ bytes, to }: Window, open: number): Value | null {
  const quote = bytes[open] as number;
  let start = open + 1;
  if (bytes[start] === quote && (bytes[start + 1] === quote || quote === BACKTICK)) {
    start += bytes[start + 1] === quote ? 2 : 1;
  }
  const stop = Math.min(to, start + LONGEST_VALUE);
  for (let end = start; end < stop; end++) {
    const byte = bytes[end] as number;
    if (byte === quote) return valueOf({ start, end }, String.fromCharCode(quote));
    if (LINE_ENDS[byte] === 1) return null;
    if (byte === BACKSLASH) end++;
  }
  return null;
}

/** The value between `\"` and `\"` of a string inside a string. */
function readEscapedQuoted({ bytes, to }: Window, start: number): Value | null {
  for (let end = start; end < Math.min(to, start + LONGEST_VALUE); end++) {
    if (LINE_ENDS[bytes[end] as number] === 1) return null;
    if (isEscapedQuote(bytes, end)) return valueOf({ start, end }, '\\"');
  }
  return null;
}

function readBare({ bytes, to }: Window, start: number): Value | null {
  const stop = Math.min(to, start + LONGEST_VALUE);
  let end = start;
  while (end < stop && !isBareEnd(bytes, end, start) && !isLineEscape(bytes, end)) end++;
  return end === stop && stop < bytes.length ? null : valueOf({ start, end }, '');
}

/** An apostrophe between letters or digits ends no text that was not opened by one. */
const isBareEnd = (bytes: Uint8Array, at: number, start: number): boolean =>
  BARE_ENDS[bytes[at] as number] === 1 &&
  !(bytes[at] === APOSTROPHE && at > start && isAlphanumeric(bytes[at - 1]) && isAlphanumeric(bytes[at + 1]));
const APOSTROPHE = 0x27;
const isAlphanumeric = (byte: number | undefined): boolean => byte !== undefined && (isDigit(byte) || isLetter(byte));

/** `\n` and the like: the line goes on only in the source of a program, not in the text that it writes. */
const isLineEscape = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === BACKSLASH && LINE_ESCAPES[bytes[at + 1] ?? 0] === 1;

/** The first line of a YAML block: `key: |`, then the value, further in, on a line of its own. */
function readBlock(window: Window, at: number): Value | null {
  const { bytes, to } = window;
  if (bytes[at] !== PIPE && bytes[at] !== GREATER) return null;
  const mark = bytes[at + 1] === 0x2d || bytes[at + 1] === 0x2b ? at + 2 : at + 1;
  const next = skip(window, mark, BLANKS_AND_ENDS);
  if (next === mark || LINE_ENDS[bytes[next - 1] ?? 0] === 1 || !latin1(window, mark, next).includes('\n')) return null;
  let end = next;
  while (end < Math.min(to, next + LONGEST_VALUE) && bytes[end] !== NEWLINE && bytes[end] !== 0x0d) end++;
  return valueOf({ start: next, end }, '|');
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * The texts of an expression: `os.getenv("X") or "value"`, `Some("value")`, `["one", "two"]`. It ends with the line, or, within
 * brackets that it opened, with these; a comma ends it where no bracket is open.
 */
function readTexts(window: Window, at: number, operator: string): readonly Value[] {
  const { bytes } = window;
  const stop = Math.min(window.to, at + LONGEST_EXPRESSION);
  const found: Value[] = [];
  const open: string[] = operator === '(' || operator === ',' ? [')'] : [];
  for (let end = at; end < stop && found.length < MOST_TEXTS; end++) {
    const char = String.fromCharCode(bytes[end] as number);
    if (QUOTES[bytes[end] as number] === 1) {
      const quoted = readQuoted(window, end);
      if (quoted === null) break;
      found.push({ ...quoted, nth: found.length + 1 });
      end = quoted.value.end;
      continue;
    }
    const closer = CLOSERS[char];
    if (closer !== undefined) open.push(closer);
    else if (char === open.at(-1)) {
      open.pop();
      if (open.length === 0 && (operator === '(' || operator === ',')) break;
    } else if (char === ';' || ((char === '\n' || char === ',') && open.length === 0) || char === '}') break;
  }
  return found;
}

/** The texts of an object that is written as a text: `"{\"user\": \"name\", \"sig\": \"value\"}"`, `'{"sig": "value"}'`. */
function readTextsOfJson(window: Window, open: number): readonly Value[] {
  const { bytes } = window;
  if (bytes[skip(window, open + 1, BLANKS)] !== OPEN_BRACE) return NO_VALUES;
  const quote = bytes[open] as number;
  const [mark, pattern] = quote === DOUBLE_QUOTE ? ['\\"', TEXT_OF_ESCAPED_JSON] : ['"', TEXT_OF_JSON];
  const text = latin1(window, open + 1, Math.min(window.to, open + LONGEST_VALUE));
  const close = text.search(CLOSES[String.fromCharCode(quote)] ?? /$/);
  const found: Value[] = [];
  for (const match of (close < 0 ? text : text.slice(0, close)).matchAll(pattern)) {
    const end = open + 1 + match.index + match[0].length - mark.length;
    found.push({ value: { start: end - (match[1] ?? '').length, end }, quote: mark, nth: found.length + 1 });
    if (found.length === MOST_TEXTS) break;
  }
  return found;
}

const NO_VALUES: readonly Value[] = [];
const CLOSES: Readonly<Record<string, RegExp>> = { '"': /(?<!\\)"|[\n\r]/, "'": /'|[\n\r]/, '`': /`/ };
const TEXT_OF_JSON = /:[ \t]*"([^"\\\n\r]{3,200})"/g;
const TEXT_OF_ESCAPED_JSON = /:[ \t]*\\"([^"\\\n\r]{3,200})\\"/g;

const FEWEST_NUMBERS = 8;

/** A key that is written byte by byte: `{0x1f, 0x8b, …}`, `[31, 139, …]`. */
function readNumbers(window: Window, at: number): Value | null {
  const { bytes } = window;
  let open = at;
  const limit = Math.min(window.to, at + 24);
  while (open < limit && bytes[open] !== 0x7b && !(bytes[open] === 0x5b && bytes[open + 1] !== 0x5d)) open++;
  if (open >= limit) return null;
  const start = skip(window, open + 1, BLANKS_AND_ENDS);
  if (!isDigit(bytes[start] ?? 0)) return null;
  let end = skip({ ...window, to: Math.min(window.to, start + LONGEST_VALUE) }, start, NUMBERS);
  while (end > start && !isHexDigit(bytes[end - 1] as number)) end--;
  const count = latin1(window, start, end).split(',').length;
  return count < FEWEST_NUMBERS ? null : valueOf({ start, end }, '[');
}

const isHexDigit = (byte: number): boolean => isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);

const valueOf = ({ start, end }: Span, quote: string): Value | null =>
  end > start ? { value: { start, end }, quote, nth: 0 } : null;
