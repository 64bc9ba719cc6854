import { DAMAGED, Damaged } from './output.js';
import type { Output } from './output.js';

const HEADER_SIZE = 3;
const FIRST_WIDTH = 9;
const CLEAR = 256;

/** What `compress` of Unix writes: codes of growing width, each a code before and one byte more. */
export function uncompress(bytes: Buffer, output: Output): void {
  const flags = bytes[2] ?? 0;
  const [widest, hasClear] = [flags & 31, (flags & 0x80) !== 0];
  if (widest < FIRST_WIDTH || widest > 16) throw new Damaged(DAMAGED);
  const before = new Uint16Array(1 << widest);
  const last = Uint8Array.from({ length: 1 << widest }, (_, code) => code & 255);
  const reader = new CodeReader(bytes);
  const word = Buffer.alloc((1 << widest) + 1);
  const first = hasClear ? CLEAR + 1 : CLEAR;
  let [free, previous] = [first, -1];
  for (;;) {
    const code = reader.next(Math.min(widest, widthFor(free, widest)));
    if (code < 0) return;
    if (code === CLEAR && hasClear) {
      reader.restart();
      [free, previous] = [first, -1];
      continue;
    }
    if (code > free || (code === free && previous < 0) || (previous < 0 && code > 255)) throw new Damaged(DAMAGED);
    const isNew = code === free;
    let at = word.length - 1;
    for (let walk = isNew ? previous : code; ; walk = before[walk] as number) {
      word[--at] = last[walk] as number;
      if (walk < 256) break;
    }
    if (isNew) word[word.length - 1] = word[at] as number;
    output.append(word.subarray(at, isNew ? word.length : word.length - 1));
    if (previous >= 0 && free < 1 << widest) {
      before[free] = previous;
      last[free++] = word[at] as number;
    }
    previous = code;
  }
}

/** A code one wider is read as soon as the next free one would not fit. */
function widthFor(free: number, widest: number): number {
  let width = FIRST_WIDTH;
  while (width < widest && free > (1 << width) - 1) width++;
  return width;
}

/** Codes come in groups of eight of one width; where the width changes, the rest of the group is padding. */
class CodeReader {
  readonly #bytes: Buffer;
  #group = HEADER_SIZE;
  #bit = 0;
  #width = FIRST_WIDTH;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  next(width: number): number {
    if (width !== this.#width) {
      this.restart();
      this.#width = width;
    }
    const at = this.#group + (this.#bit >> 3);
    if (at * 8 + (this.#bit & 7) + width > this.#bytes.length * 8) return -1;
    const three = (this.#bytes[at] ?? 0) | ((this.#bytes[at + 1] ?? 0) << 8) | ((this.#bytes[at + 2] ?? 0) << 16);
    const code = (three >> (this.#bit & 7)) & ((1 << width) - 1);
    this.#bit += width;
    if (this.#bit === width * 8) {
      this.#group += width;
      this.#bit = 0;
    }
    return code;
  }

  /** Passes over what is left of the group. */
  restart(): void {
    if (this.#bit === 0) return;
    this.#group += this.#width;
    this.#bit = 0;
  }
}
