import { NIBBLE } from './alphabet.js';
import type { DecoderName } from './names.js';
import { PieceMap } from './pieces.js';
import { isPrintable } from './plausible.js';
import type { Region } from './region.js';

const NAME: DecoderName = 'byte-list';
const PREFIX = Buffer.from('0x');
const SHORTEST_LIST = 8;
const LONGEST_BLANK = 80;
const COMMA = 0x2c;

/** One element: `value` of the byte, or -1 for none, and where it ends. */
type Element = { value: number; end: number };

/** Runs of at least eight text bytes in lists such as `0x41, 0x42`. Bytes that are no text end a run. */
export function* byteListRegions(bytes: Buffer): Generator<Region> {
  let at = bytes.indexOf(PREFIX);
  while (at >= 0) {
    const list = readList(bytes, at);
    if (list.count >= SHORTEST_LIST && list.printable * 5 >= list.count) yield regionOf(bytes, { start: at, ...list });
    at = bytes.indexOf(PREFIX, list.next);
  }
}

type List = { readonly count: number; readonly printable: number; readonly end: number; readonly next: number };

function readList(bytes: Buffer, start: number): List {
  const element: Element = { value: -1, end: start };
  let [count, printable, end, at] = [0, 0, start, start];
  while (readElement(bytes, at, element) && (element.value === 0 || isPrintable(element.value))) {
    count++;
    if (element.value !== 0) printable++;
    end = element.end;
    at = skipComma(bytes, end);
    if (at === end) break;
  }
  return { count, printable, end, next: Math.max(end, element.end, start + 2) };
}

function readElement(bytes: Buffer, at: number, element: Element): boolean {
  element.end = at;
  if (bytes[at] !== 0x30 || ((bytes[at + 1] ?? 0) | 32) !== 0x78) return false;
  const first = NIBBLE[bytes[at + 2] ?? 0] ?? 16;
  const second = NIBBLE[bytes[at + 3] ?? 0] ?? 16;
  if (first > 15) return false;
  element.value = second > 15 ? first : first * 16 + second;
  element.end = second > 15 ? at + 3 : at + 4;
  return second > 15 || (NIBBLE[bytes[at + 4] ?? 0] ?? 16) > 15;
}

/** Behind the comma at `at` and the white space around it; `at` when there is none. */
function skipComma(bytes: Buffer, at: number): number {
  const comma = skipBlank(bytes, at);
  return bytes[comma] === COMMA ? skipBlank(bytes, comma + 1) : at;
}

function skipBlank(bytes: Buffer, at: number): number {
  let end = at;
  while (end - at < LONGEST_BLANK && (bytes[end] === 32 || bytes[end] === 9 || bytes[end] === 10 || bytes[end] === 13))
    end++;
  return end;
}

function regionOf(
  bytes: Buffer,
  list: { readonly start: number; readonly end: number; readonly count: number },
): Region {
  return {
    name: NAME,
    core: { start: list.start, end: list.end },
    size: list.count,
    decode: () => decodeList(bytes, list),
  };
}

function decodeList(
  bytes: Buffer,
  list: { readonly start: number; readonly count: number },
): ReturnType<Region['decode']> {
  const decoded = Buffer.allocUnsafe(list.count);
  const map = new PieceMap();
  const element: Element = { value: -1, end: 0 };
  let at = list.start;
  for (let i = 0; i < list.count; i++) {
    readElement(bytes, at, element);
    decoded[i] = element.value;
    const next = skipComma(bytes, element.end);
    map.items(at, { length: element.end - at, stride: Math.min(255, Math.max(next - at, element.end - at)), size: 1 });
    at = next;
  }
  return { bytes: decoded, map };
}
