/** Why packed content could not be read on. The message is one clause for people. */
export class Damaged extends Error {}

/** All that may come out has come out. */
class Overflow extends Error {}

/** What came out of packed bytes, as far as they could be read. `problem` says in one clause why there is no more. */
export type Unpacked = {
  readonly bytes: Buffer;
  readonly problem?: string;
  /** There is more than the limit allows. */
  readonly overflow?: boolean;
};

export const CUT_OFF = 'its content is cut off';
export const DAMAGED = 'its packed content is damaged';

const FIRST_SIZE = 1 << 12;

/** Where unpacked bytes go: a buffer that grows up to a limit. What was written before is the window for copies. */
export class Output {
  bytes: Buffer;
  size = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.bytes = Buffer.allocUnsafe(Math.min(limit, FIRST_SIZE));
  }

  byte(value: number): void {
    if (this.size === this.bytes.length) this.#grow(1);
    this.bytes[this.size++] = value;
  }

  append(from: Buffer): void {
    const length = this.#room(from.length);
    from.copy(this.bytes, this.size, 0, length);
    this.size += length;
    if (length < from.length) throw new Overflow();
  }

  fill(value: number, count: number): void {
    const length = this.#room(count);
    this.bytes.fill(value, this.size, this.size + length);
    this.size += length;
    if (length < count) throw new Overflow();
  }

  /** Writes again what stands `distance` bytes back and was written since `floor`; the two may overlap. */
  repeat(distance: number, count: number, floor = 0): void {
    if (distance < 1 || distance > this.size - floor) throw new Damaged(DAMAGED);
    const length = this.#room(count);
    const { bytes } = this;
    let to = this.size;
    const end = to + length;
    if (distance >= length && length > 32) bytes.copyWithin(to, to - distance, end - distance);
    else for (; to < end; to++) bytes[to] = bytes[to - distance] as number;
    this.size = end;
    if (length < count) throw new Overflow();
  }

  /** How many of `count` bytes find room; makes it. */
  #room(count: number): number {
    const length = Math.min(count, this.#limit - this.size);
    if (this.size + length > this.bytes.length) this.#grow(length);
    return length;
  }

  #grow(count: number): void {
    if (this.size + count > this.#limit) throw new Overflow();
    const wanted = Math.max(this.bytes.length * 2, this.size + count);
    const grown = Buffer.allocUnsafe(Math.min(this.#limit, wanted));
    this.bytes.copy(grown, 0, 0, this.size);
    this.bytes = grown;
  }
}

/** Runs a decoder as far as it gets. What it wrote before it failed counts. */
export function unpackWith(limit: number, write: (output: Output) => void): Unpacked {
  const output = new Output(limit);
  try {
    write(output);
  } catch (thrown) {
    const bytes = output.bytes.subarray(0, output.size);
    if (thrown instanceof Overflow) return { bytes, overflow: true };
    if (thrown instanceof Damaged) return { bytes, problem: thrown.message };
    throw thrown;
  }
  return { bytes: output.bytes.subarray(0, output.size) };
}
