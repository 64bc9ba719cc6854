import type { Span } from '../../model/index.js';
import { unbzip2 } from '../stream/bzip2.js';
import { inflate } from '../stream/deflate.js';
import { readLzma } from '../stream/lzma-file.js';
import { CUT_OFF, Damaged, unpackWith } from '../stream/output.js';
import type { Output, Unpacked } from '../stream/output.js';
import { unxz } from '../stream/xz.js';
import { unzstd } from '../stream/zstd.js';
import { contentOf, entryName, linesPart, MOST_ENTRIES, TOO_MANY } from './part.js';
import type { Content, Part, Refusal } from './part.js';
import { directoryEntry, findDirectory, isCountCut, LOCAL, localEntry } from './zip-directory.js';
import type { ZipEntry } from './zip-directory.js';

const [ENCRYPTED, ENDS_ITSELF, SIZES_BEHIND] = [1, 2, 8];
const STORED = 0;
const DAMAGED_DIRECTORY: Refusal = { refused: 'its directory of entries is missing or damaged' };

type Read = (bytes: Buffer, limit: number, entry: ZipEntry) => Unpacked;

/** How the content of an entry is packed, by the number of the method. */
const METHODS: ReadonlyMap<number, Read> = new Map<number, Read>([
  [8, (bytes, limit, { unpackedSize }) => inflate(bytes, limit, unpackedSize || undefined)],
  [12, reading(unbzip2)],
  [14, unlzmaEntry],
  [93, reading(unzstd)],
  [95, reading(unxz)],
]);

function reading(write: (bytes: Buffer, output: Output) => void): Read {
  return (bytes, limit) => unpackWith(limit, (output) => write(bytes, output));
}

/** Two bytes of version and two of size stand before the settings. A flag says whether the stream tells its own end. */
function unlzmaEntry(bytes: Buffer, limit: number, { flags, unpackedSize }: ZipEntry): Unpacked {
  return unpackWith(limit, (output) => {
    if (bytes.length < 9) throw new Damaged(CUT_OFF);
    const size = (flags & ENDS_ITSELF) === 0 ? unpackedSize : Infinity;
    readLzma(bytes, 9, { settings: bytes[4] as number, size }, output);
  });
}

/** The entries as the directory at the end lists them, or, where that is damaged, as they stand; then the names. */
export function* zipParts(bytes: Buffer): Generator<Part | Refusal> {
  const names: Span[] = [];
  const directory = findDirectory(bytes);
  if (directory === null) {
    yield DAMAGED_DIRECTORY;
    yield* foundParts(bytes, names);
  } else {
    const isWhole = yield* listedParts(bytes, directory, names);
    if (!isWhole) yield* foundParts(bytes, names);
    names.push(directory.comment);
  }
  const part = linesPart(bytes, 'entry-names', names);
  if (part !== null) yield part;
}

function* listedParts(
  bytes: Buffer,
  { start, count, shift }: { readonly start: number; readonly count: number; readonly shift: number },
  names: Span[],
): Generator<Part | Refusal, boolean> {
  const seen = new Set<number>();
  let [at, found] = [start, 0];
  for (let listed = directoryEntry(bytes, at, shift); listed !== null; listed = directoryEntry(bytes, at, shift)) {
    if (found++ === MOST_ENTRIES) {
      yield TOO_MANY;
      return true;
    }
    const { entry } = listed;
    names.push(entry.name, entry.comment);
    at = listed.next;
    // A second name for the same content tells nothing new.
    if (entry.size > 0 && !seen.has(entry.local)) yield partOf(bytes, entry);
    seen.add(entry.local);
  }
  if (isCountCut(count, found)) return true;
  yield DAMAGED_DIRECTORY;
  return false;
}

/** Without a directory: whatever looks like the header of an entry, one behind the other. */
function* foundParts(bytes: Buffer, names: Span[]): Generator<Part | Refusal> {
  const magic = Buffer.from([LOCAL & 255, (LOCAL >> 8) & 255, (LOCAL >> 16) & 255, LOCAL >> 24]);
  let found = 0;
  for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at)) {
    const local = localEntry(bytes, at);
    if (local === null || found++ === MOST_ENTRIES) {
      if (local !== null) return yield TOO_MANY;
      at += magic.length;
      continue;
    }
    const next = bytes.indexOf(magic, local.start);
    const isOpen = (local.entry.flags & SIZES_BEHIND) !== 0 && local.entry.size === 0;
    const size = isOpen ? (next < 0 ? bytes.length : next) - local.start : local.entry.size;
    names.push(local.entry.name);
    if (size > 0) yield partOf(bytes, { ...local.entry, size }, isOpen);
    at = local.start + Math.min(size, next < 0 ? size : next - local.start);
  }
}

function partOf(bytes: Buffer, entry: ZipEntry, isOpen = false): Part | Refusal {
  const name = entryName(bytes.subarray(entry.name.start, entry.name.end));
  const local = localEntry(bytes, entry.local);
  if ((entry.flags & ENCRYPTED) !== 0) return { refused: 'its content is encrypted', entry: name };
  if (local === null) return { refused: 'its header is missing or damaged', entry: name };
  const core = { start: local.start, end: Math.min(bytes.length, local.start + entry.size) };
  const isCut = local.start + entry.size > bytes.length;
  const { method } = entry;
  if (method === STORED)
    return { name: 'zip', entry: name, core, unpack: (limit) => cut(contentOf(bytes, [core], limit), isCut) };
  const read = METHODS.get(method);
  if (read === undefined) return { refused: `its packing, method ${method}, is not read`, entry: name };
  return {
    name: 'zip',
    entry: name,
    core,
    unpack: (limit) => {
      const content = read(bytes.subarray(core.start, core.end), limit, entry);
      // What stands behind content of unknown size may look like more of it.
      return isOpen && content.bytes.length > 0 ? { bytes: content.bytes } : cut(content, isCut);
    },
  };
}

const cut = (content: Content, isCut: boolean): Content =>
  isCut && content.problem === undefined && content.overflow !== true ? { ...content, problem: CUT_OFF } : content;
