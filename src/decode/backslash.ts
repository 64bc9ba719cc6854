import { hexByteAt, NIBBLE } from './alphabet.js';
import { isGraphic, quotesAssignment, readNone } from './escape.js';
import type { Escape, EscapeKind } from './escape.js';
import { writeUtf8 } from './unicode.js';

const BACKSLASH = 0x5c;
const CHAR = { quote: 0x22, apostrophe: 0x27, slash: 0x2f, u: 0x75, x: 0x78, open: 0x7b, close: 0x7d } as const;

/** What one letter or sign behind a backslash stands for; 0 where it means nothing (and for `\0`, which is octal). */
const PLAIN: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const [from, to] = ['nrtbf"\'`/\\', '\n\r\t\b\f"\'`/\\'];
  const index = from.indexOf(String.fromCharCode(byte));
  return index < 0 ? 0 : to.charCodeAt(index);
});

/** Escapes of C, JSON, JavaScript and their kin. */
export const BACKSLASH_ESCAPES: EscapeKind = {
  name: 'backslash',
  lead: BACKSLASH,
  read(bytes, at, into) {
    const next = bytes[at + 1] ?? 0;
    const plain = PLAIN[next] ?? 0;
    if (plain !== 0) readPlain(bytes, at, { plain, into });
    else if (next === CHAR.x) readCode(hexByteAt(bytes, at + 2), 4, into);
    else if (next === CHAR.u) readUnicode(bytes, at, into);
    else readOctal(bytes, at, into);
  },
};

function readPlain(
  bytes: Buffer,
  at: number,
  { plain, into }: { readonly plain: number; readonly into: Escape },
): void {
  into.length = 2;
  into.size = 1;
  into.bytes[0] = plain;
  into.counts =
    plain === CHAR.slash ||
    ((plain === CHAR.quote || plain === CHAR.apostrophe) && quotesAssignment(bytes, at, at + 2)) ||
    (plain === BACKSLASH && hidesCode(bytes, at + 2));
}

/** True where the escaped backslash at hand opens `\u0041` or `\x41` once it is decoded. */
function hidesCode(bytes: Buffer, at: number): boolean {
  const high = hexByteAt(bytes, at + 1);
  return (
    (bytes[at] === CHAR.x && isGraphic(high)) ||
    (bytes[at] === CHAR.u && high === 0 && isGraphic(hexByteAt(bytes, at + 3)))
  );
}

/** A byte, not a character: `\xc3\xa9` is one `é`. */
function readCode(byte: number, length: number, into: Escape): void {
  into.length = byte < 0 ? 0 : length;
  into.size = 1;
  into.bytes[0] = byte;
  into.counts = isGraphic(byte);
}

/** Three digits up to `\377`, or a lone `\0`. */
function readOctal(bytes: Buffer, at: number, into: Escape): void {
  const [a, b, c] = [octalAt(bytes, at + 1), octalAt(bytes, at + 2), octalAt(bytes, at + 3)];
  if (a >= 0 && a < 4 && b >= 0 && c >= 0) readCode(a * 64 + b * 8 + c, 4, into);
  else readCode(a === 0 && b < 0 ? 0 : -1, 2, into);
}

function octalAt(bytes: Buffer, at: number): number {
  const digit = (bytes[at] ?? 0) - 0x30;
  return digit >= 0 && digit < 8 ? digit : -1;
}

function readUnicode(bytes: Buffer, at: number, into: Escape): void {
  if (bytes[at + 2] === CHAR.open) return readBraced(bytes, at, into);
  const code = unitAt(bytes, at);
  if (code < 0) return readNone(into);
  const low =
    code >= 0xd800 && code < 0xdc00 && bytes[at + 6] === BACKSLASH && bytes[at + 7] === CHAR.u
      ? unitAt(bytes, at + 6)
      : -1;
  if (low >= 0xdc00 && low < 0xe000) writeCode(0x10000 + ((code - 0xd800) << 10) + low - 0xdc00, 12, into);
  else writeCode(code, 6, into);
}

/** The code unit of `\uHHHH` at `at`, or -1. */
function unitAt(bytes: Buffer, at: number): number {
  const high = hexByteAt(bytes, at + 2);
  const low = hexByteAt(bytes, at + 4);
  return high < 0 || low < 0 ? -1 : high * 256 + low;
}

function readBraced(bytes: Buffer, at: number, into: Escape): void {
  let code = 0;
  let end = at + 3;
  for (; end < at + 9; end++) {
    const nibble = NIBBLE[bytes[end] ?? 0] ?? 16;
    if (nibble > 15) break;
    code = code * 16 + nibble;
  }
  if (end === at + 3 || bytes[end] !== CHAR.close || code > 0x10ffff) return readNone(into);
  writeCode(code, end + 1 - at, into);
}

function writeCode(code: number, length: number, into: Escape): void {
  into.length = length;
  into.size = writeUtf8(into.bytes, 0, code);
  into.counts = isGraphic(code);
}
