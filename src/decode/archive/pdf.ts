import type { Span } from '../../model/index.js';
import { inflate } from '../stream/deflate.js';
import { DAMAGED } from '../stream/output.js';
import type { Unpacked } from '../stream/output.js';
import { MOST_ENTRIES, TOO_MANY } from './part.js';
import type { Part, Refusal } from './part.js';

const MAGIC = Buffer.from('%PDF-');
const [STREAM, END] = [Buffer.from('stream'), Buffer.from('endstream')];
/** How far before its stream a dictionary may begin. In bytes. */
const LONGEST_DICTIONARY = 2048;
/** Pictures and fonts: nobody keeps a secret in them. */
const MEDIA =
  /\/(?:DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode|Length1|Length2)\b|\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)/;
const PACKED =
  /\/Filter\s*(?:\[\s*)?(?:\/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx|LZWDecode|LZW|RunLengthDecode|RL|Crypt|FlateDecode|Fl)\b\s*)+/;

export const isPdf = (bytes: Buffer): boolean =>
  bytes[0] === MAGIC[0] && bytes.length > MAGIC.length && bytes.subarray(0, MAGIC.length).equals(MAGIC);

/** The packed streams of a document. Those that are not packed stand open in the file. */
export function* pdfParts(bytes: Buffer): Generator<Part | Refusal> {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - LONGEST_DICTIONARY));
  const isEncrypted = /\/Encrypt\b/.test(tail);
  let before = 0;
  let found = 0;
  for (let at = bytes.indexOf(STREAM); at >= 0; at = bytes.indexOf(STREAM, before)) {
    const dictionary = bytes.toString('latin1', Math.max(before, at - LONGEST_DICTIONARY), at);
    const core = contentAt(bytes, at);
    before = core === null ? at + STREAM.length : core.end + END.length;
    const filters = core === null ? null : filtersOf(dictionary);
    if (core === null || filters === null) continue;
    if (found++ === MOST_ENTRIES) return yield TOO_MANY;
    if (isEncrypted) yield { refused: 'its content is encrypted' };
    else if (filters !== 'flate') yield { refused: `its packing, ${filters}, is not read` };
    else yield { name: 'pdf', core, unpack: (limit) => unpackStream(bytes.subarray(core.start, core.end), limit) };
  }
}

/** What follows the two bytes of the header of zlib; programs take its check at the end lightly. */
function unpackStream(bytes: Buffer, limit: number): Unpacked {
  if (bytes.length === 0) return { bytes };
  if (((bytes[0] as number) & 15) !== 8) return { bytes: bytes.subarray(0, 0), problem: DAMAGED };
  return inflate(bytes.subarray(2), limit);
}

/** The bytes between the line of the word and the word that ends them; null where it is a word like another. */
function contentAt(bytes: Buffer, at: number): Span | null {
  let start = at + STREAM.length;
  if (bytes[start] === 13) start++;
  if (bytes[start] !== 10 && start === at + STREAM.length) return null;
  if (bytes[start] === 10) start++;
  const end = bytes.indexOf(END, start);
  return { start, end: end < 0 ? bytes.length : end };
}

/** `flate`, or the names of filters that are not read; null where there are none, or for what holds no text. */
function filtersOf(dictionary: string): string | null {
  // Of several dictionaries the last belongs to the stream.
  const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')));
  if (MEDIA.test(own)) return null;
  const filters = PACKED.exec(own)?.[0].match(/\/\w+/g)?.slice(1) ?? [];
  if (filters.length === 0) return null;
  return filters.length === 1 && /^\/(?:FlateDecode|Fl)$/.test(filters[0] ?? '') ? 'flate' : filters.join(' ');
}
