import type { Span } from '../../model/index.js';
import { entryName, linesPart, MOST_ENTRIES, storedPart, TOO_MANY } from './part.js';
import type { Part, Refusal } from './part.js';

const BLOCK = 512;
const FIELDS = {
  name: [0, 100],
  size: [124, 136],
  check: [148, 156],
  link: [157, 257],
  magic: [257, 263],
  prefix: [345, 500],
} as const;
const TYPE_AT = 156;
const [MORE_SPARSE_AT, MORE_SPARSE_IN_BLOCK] = [482, 504];

/** Whether a tar archive begins here: nothing tells so in the oldest form but the check sum of the first header. */
export const isTar = (bytes: Buffer): boolean =>
  bytes.length >= BLOCK && bytes[0] !== 0 && isCheckField(bytes) && isHeader(bytes, 0);

/** Octal digits that a blank or a NUL ends: one look at ordinary text ends here. */
const isCheckField = (bytes: Buffer): boolean =>
  ((bytes[155] as number) | 0x20) === 0x20 && /^[ 0]?[ 0-7]{4,6}[\0 ]{1,3}$/.test(bytes.toString('latin1', 148, 156));

function isHeader(bytes: Buffer, at: number): boolean {
  if (at + BLOCK > bytes.length) return false;
  const told = octal(bytes, at, FIELDS.check);
  let [sum, signed] = [8 * 0x20, 8 * 0x20];
  for (let i = 0; i < BLOCK; i++) {
    if (i >= FIELDS.check[0] && i < FIELDS.check[1]) continue;
    const byte = bytes[at + i] as number;
    sum += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  return told === sum || told === signed;
}

function octal(bytes: Buffer, at: number, [from, to]: readonly [number, number]): number {
  const digits = /^[ \0]*([0-7]+)/.exec(bytes.toString('latin1', at + from, at + to))?.[1];
  return digits === undefined ? 0 : Number.parseInt(digits, 8);
}

/** Sizes beyond the octal digits stand as a binary number behind a set bit. */
function sizeAt(bytes: Buffer, at: number): number {
  const [from, to] = FIELDS.size;
  if (((bytes[at + from] as number) & 0x80) === 0) return octal(bytes, at, FIELDS.size);
  let size = (bytes[at + from] as number) & 0x7f;
  for (let i = at + from + 1; i < at + to; i++) size = size * 256 + (bytes[i] as number);
  return size;
}

/** All files of an archive, what stands in it that is none, and the names in it. */
export function* tarParts(bytes: Buffer): Generator<Part | Refusal> {
  const reader = new TarReader(bytes);
  yield* reader.files();
  const names = linesPart(bytes, 'entry-names', reader.names);
  if (names !== null) yield names;
}

class TarReader {
  readonly #bytes: Buffer;
  /** Names, targets of links and further headers, in order. */
  readonly names: Span[] = [];
  #at = 0;
  #longName: Span | null = null;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  *files(): Generator<Part | Refusal> {
    const bytes = this.#bytes;
    let isOver = false;
    for (let entries = 0; this.#at < bytes.length;) {
      if (this.#isEmptyBlock()) {
        isOver = true;
        this.#at += BLOCK;
      } else if (!isHeader(bytes, this.#at)) {
        if (!isOver) yield { refused: `the header at byte ${this.#at} of it is damaged` };
        return yield this.#rest();
      } else if (++entries > MOST_ENTRIES) {
        yield TOO_MANY;
        return yield this.#rest();
      } else yield* this.#entry();
    }
  }

  #isEmptyBlock(): boolean {
    const end = Math.min(this.#at + BLOCK, this.#bytes.length);
    for (let at = this.#at; at < end; at++) if (this.#bytes[at] !== 0) return false;
    return true;
  }

  /** What no header tells of is read as it stands. */
  #rest(): Part {
    return storedPart(this.#bytes, 'tar', { entry: '', core: { start: this.#at, end: this.#bytes.length } });
  }

  *#entry(): Generator<Part | Refusal> {
    const bytes = this.#bytes;
    const head = this.#at;
    const type = String.fromCharCode(bytes[head + TYPE_AT] as number);
    const name = this.#noteNames(head);
    let start = head + BLOCK;
    if (type === 'S')
      for (let more = MORE_SPARSE_AT; bytes[start - BLOCK + more] === 1; more = MORE_SPARSE_IN_BLOCK) start += BLOCK;
    const size = /[1-6]/.test(type) ? 0 : sizeAt(bytes, head);
    const core = { start: Math.min(start, bytes.length), end: Math.min(bytes.length, start + size) };
    this.#at = start + Math.ceil(size / BLOCK) * BLOCK;
    if (/[LKxgX]/.test(type)) this.#noteHeader(type, core);
    else {
      this.#longName = null;
      if (core.end > core.start) yield storedPart(bytes, 'tar', { entry: name, core });
    }
    if (start + size > bytes.length) yield { refused: 'its content is cut off', entry: name };
  }

  /** Notes what the header says, and gives the entry's name. */
  #noteNames(head: number): string {
    const bytes = this.#bytes;
    const field = ([from, to]: readonly [number, number]): Span => {
      const end = bytes.subarray(head + from, head + to).indexOf(0);
      return { start: head + from, end: end < 0 ? head + to : head + from + end };
    };
    const [name, link] = [field(FIELDS.name), field(FIELDS.link)];
    const isUstar = bytes.toString('latin1', head + FIELDS.magic[0], head + FIELDS.magic[1]) === 'ustar\0';
    const prefix = isUstar ? field(FIELDS.prefix) : { start: 0, end: 0 };
    this.names.push(name, link, prefix);
    if (this.#longName !== null) return entryName(bytes.subarray(this.#longName.start, this.#longName.end));
    const [short, before] = [name, prefix].map(({ start, end }) => bytes.subarray(start, end)) as [Buffer, Buffer];
    return entryName(before.length === 0 ? short : Buffer.concat([before, Buffer.from('/'), short]));
  }

  /** A longer name, or records `LENGTH KEY=VALUE` with a path among them. */
  #noteHeader(type: string, core: Span): void {
    const text = this.#bytes.subarray(core.start, core.end);
    const end = text.indexOf(0);
    const filled = { start: core.start, end: end < 0 ? core.end : core.start + end };
    this.names.push(filled);
    if (type === 'L') this.#longName = filled;
    if (type !== 'x') return;
    const path = text.indexOf(' path=');
    const stop = path < 0 ? -1 : text.indexOf(10, path);
    if (stop >= 0) this.#longName = { start: core.start + path + 6, end: core.start + stop };
  }
}
