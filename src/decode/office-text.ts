import { PieceMap } from './pieces.js';
import type { Decoded, Region } from './region.js';

const [LESS, GREATER, COLON, SLASH] = [0x3c, 0x3e, 0x3a, 0x2f];
const HEAD = 4096;
/** One of these stands at the top of every document of the office programs. */
const NAMESPACES = ['openxmlformats.org/', 'purl.oclc.org/ooxml', 'oasis:names:tc:opendocument'];

/** What stands for a tag where it parts two texts; all other tags are left out, for they stand in the middle of words. */
const BREAKS: ReadonlyMap<string, number> = new Map([
  ...['p', 'br', 'cr', 'h', 'si', 'row', 'tr', 'table-row', 'list-item', 'line-break'].map(
    (name) => [name, 10] as const,
  ),
  ...['tab', 'tc', 'c', 'table-cell', 'is', 'v', 'f'].map((name) => [name, 9] as const),
  ['s', 0x20],
]);
/** In a map, a piece takes at most this many bytes of the source. */
const LONGEST_PIECE = 255;

/** The text of a document's XML without its tags: editors split words by them wherever the style or the spelling changes. */
export function* officeRegions(bytes: Buffer): Generator<Region> {
  if (!beginsMarkup(bytes)) return;
  const head = bytes.toString('latin1', 0, HEAD);
  if (!NAMESPACES.some((name) => head.includes(name))) return;
  yield {
    name: 'office-text',
    core: { start: 0, end: bytes.length },
    size: bytes.length,
    decode: () => textOf(bytes),
  };
}

const beginsMarkup = (bytes: Buffer): boolean => bytes[0] === LESS || (bytes[0] === 0xef && bytes[3] === LESS);

function textOf(bytes: Buffer): Decoded {
  const text = Buffer.allocUnsafe(bytes.length);
  const map = new PieceMap();
  let at = 0;
  while (at < bytes.length) {
    const tag = indexOr(bytes, LESS, at);
    bytes.copy(text, map.size, at, tag);
    map.copy(at, tag - at);
    at = indexOr(bytes, GREATER, tag) + 1;
    const stands = tag < bytes.length ? BREAKS.get(nameOf(bytes, tag + 1, at)) : undefined;
    if (stands === undefined) continue;
    text[map.size] = stands;
    map.items(tag, { length: Math.min(LONGEST_PIECE, Math.min(at, bytes.length) - tag), stride: 1, size: 1 });
  }
  return { bytes: text.subarray(0, map.size), map };
}

function indexOr(bytes: Buffer, byte: number, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? bytes.length : at;
}

/** The name of an element that ends or is empty, without its prefix: `p` of `</w:p>`. */
function nameOf(bytes: Buffer, from: number, to: number): string {
  const isEnd = bytes[from] === SLASH;
  if (!isEnd && bytes[to - 2] !== SLASH) return '';
  const start = isEnd ? from + 1 : from;
  let end = start;
  let name = start;
  for (; end < to - 1 && end < start + 40; end++) {
    const byte = bytes[end] as number;
    if (byte === COLON) name = end + 1;
    else if (byte <= 0x20 || byte === SLASH) break;
  }
  return bytes.toString('latin1', name, end);
}
