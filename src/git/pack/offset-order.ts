import type { Numbering } from './id-table.js';

const DIGIT = 1 << 16;

/** The offsets of a pack in ascending order, and which object stands at one. Objects are numbered in this order. */
export class OffsetOrder {
  readonly sorted: Float64Array;
  readonly numbering: Numbering;
  /** First number at or behind the start of each of many equal stretches of the pack. */
  readonly #stretches: Uint32Array;
  readonly #stretch: number;

  /** `offsets` by position in the index; `end`: where the entries of the pack end. */
  constructor(offsets: Float64Array, end: number) {
    const positions = sortedPositions(offsets);
    this.numbering = numberingOf(positions);
    this.sorted = new Float64Array(offsets.length);
    for (let number = 0; number < positions.length; number++)
      this.sorted[number] = offsets[positions[number] as number] as number;
    const stretches = Math.max(1, offsets.length);
    this.#stretch = Math.max(1, Math.ceil(end / stretches));
    this.#stretches = new Uint32Array(stretches + 1).fill(offsets.length);
    for (let number = offsets.length - 1; number >= 0; number--) {
      const nth = Math.floor((this.sorted[number] as number) / this.#stretch);
      if (nth < stretches) this.#stretches[nth] = number;
    }
    for (let nth = stretches - 1; nth >= 0; nth--)
      this.#stretches[nth] = Math.min(this.#stretches[nth] as number, this.#stretches[nth + 1] as number);
  }

  /** True when two objects are said to start at the same place: then there is a place of which nothing is said. */
  repeats(): boolean {
    for (let number = 1; number < this.sorted.length; number++)
      if (this.sorted[number] === this.sorted[number - 1]) return true;
    return false;
  }

  /** Number of the object at this offset, or -1. */
  find(offset: number): number {
    const nth = Math.floor(offset / this.#stretch);
    if (nth < 0 || nth + 1 >= this.#stretches.length) return -1;
    let low = this.#stretches[nth] as number;
    let high = this.#stretches[nth + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return this.sorted[low] === offset ? low : -1;
  }
}

function numberingOf(positions: Uint32Array): Numbering {
  const numbering = { numbers: sharedNumbers(positions.length), positions: sharedNumbers(positions.length) };
  numbering.positions.set(positions);
  for (let number = 0; number < positions.length; number++) numbering.numbers[positions[number] as number] = number;
  return numbering;
}

const sharedNumbers = (count: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(4 * count));

/** Positions by ascending value. Radix sort by 16 bits at a time: comparing a million offsets would take several times as long. */
function sortedPositions(offsets: Float64Array): Uint32Array {
  const low = new Uint32Array(offsets.length);
  const high = new Uint32Array(offsets.length);
  let large = false;
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i] as number;
    low[i] = offset % 2 ** 32;
    if (offset < 2 ** 32) continue;
    high[i] = Math.floor(offset / 2 ** 32);
    large = true;
  }
  const order = sortByHalf(low, Uint32Array.from(low.keys()));
  return large ? sortByHalf(high, order) : order;
}

function sortByHalf(values: Uint32Array, order: Uint32Array): Uint32Array {
  const between = new Uint32Array(order.length);
  sortByDigit(values, { from: order, to: between, shift: 0 });
  sortByDigit(values, { from: between, to: order, shift: 16 });
  return order;
}

function sortByDigit(
  values: Uint32Array,
  { from, to, shift }: { readonly from: Uint32Array; readonly to: Uint32Array; readonly shift: number },
): void {
  const places = new Uint32Array(DIGIT + 1);
  for (let i = 0; i < values.length; i++) {
    const next = (((values[i] as number) >>> shift) & (DIGIT - 1)) + 1;
    places[next] = (places[next] as number) + 1;
  }
  for (let i = 0; i < DIGIT; i++) places[i + 1] = (places[i + 1] as number) + (places[i] as number);
  for (let i = 0; i < from.length; i++) {
    const position = from[i] as number;
    const digit = ((values[position] as number) >>> shift) & (DIGIT - 1);
    const place = places[digit] as number;
    to[place] = position;
    places[digit] = place + 1;
  }
}
