import type { Span } from '../../model/index.js';
import { entryName, linesPart, MOST_ENTRIES, storedPart, TOO_MANY } from './part.js';
import type { Part, Refusal } from './part.js';

/** Where the numbers of a header stand, in digits of which base, and to what names and content are rounded up. */
type Form = {
  readonly magic: readonly string[];
  readonly head: number;
  readonly base: 8 | 16;
  readonly nameSize: readonly [number, number];
  readonly size: readonly [number, number];
  readonly align: number;
};

const FORMS: readonly Form[] = [
  { magic: ['070701', '070702'], head: 110, base: 16, nameSize: [94, 102], size: [54, 62], align: 4 },
  { magic: ['070707'], head: 76, base: 8, nameSize: [59, 65], size: [65, 76], align: 1 },
];

const LAST = 'TRAILER!!!';

const formAt = (bytes: Buffer, at: number): Form | undefined => {
  const magic = bytes.toString('latin1', at, at + 6);
  return FORMS.find((form) => form.magic.includes(magic) && at + form.head <= bytes.length);
};

export const isCpio = (bytes: Buffer): boolean =>
  bytes[0] === 0x30 &&
  bytes[1] === 0x37 &&
  bytes[2] === 0x30 &&
  formAt(bytes, 0) !== undefined &&
  entryAt(bytes, 0) !== null;

type Entry = { readonly name: Span; readonly core: Span; readonly next: number; readonly isCut: boolean };

/** The entry whose header begins at `at`; null where none does. */
function entryAt(bytes: Buffer, at: number): Entry | null {
  const form = formAt(bytes, at);
  if (form === undefined) return null;
  const number = ([from, to]: readonly [number, number]): number => {
    const digits = bytes.toString('latin1', at + from, at + to);
    return /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, form.base) : Number.NaN;
  };
  const [nameSize, size] = [number(form.nameSize), number(form.size)];
  const nameEnd = at + form.head + nameSize;
  // The NUL that ends the name is counted.
  if (!(nameSize > 0 && size >= 0) || bytes[nameEnd - 1] !== 0) return null;
  const start = roundUp(nameEnd, form.align);
  return {
    name: { start: at + form.head, end: nameEnd - 1 },
    core: { start: Math.min(start, bytes.length), end: Math.min(bytes.length, start + size) },
    next: roundUp(start + size, form.align),
    isCut: start + size > bytes.length,
  };
}

const roundUp = (at: number, align: number): number => Math.ceil(at / align) * align;

/** All files of an archive, and the names in it. */
export function* cpioParts(bytes: Buffer): Generator<Part | Refusal> {
  const names: Span[] = [];
  let at = 0;
  for (let entries = 0; at < bytes.length; entries++) {
    const entry = entryAt(bytes, at);
    if (entry === null || entries === MOST_ENTRIES) {
      yield entries === MOST_ENTRIES ? TOO_MANY : { refused: `the header at byte ${at} of it is damaged` };
      yield storedPart(bytes, 'cpio', { entry: '', core: { start: at, end: bytes.length } });
      break;
    }
    const name = entryName(bytes.subarray(entry.name.start, entry.name.end));
    names.push(entry.name);
    at = entry.next;
    if (entry.core.end > entry.core.start) yield storedPart(bytes, 'cpio', { entry: name, core: entry.core });
    if (name === LAST) at = endOfPadding(bytes, at);
    else if (entry.isCut) yield { refused: 'its content is cut off', entry: name };
  }
  const part = linesPart(bytes, 'entry-names', names);
  if (part !== null) yield part;
}

/** Archives are padded with zeros, and another may follow. */
function endOfPadding(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] === 0) at++;
  return at;
}
