const DIGIT = 1 << 16;

/** The offsets of a pack in ascending order, and which object stands at one. */
export class OffsetOrder {
  readonly sorted: Float64Array;
  /** Position in the index of the object at each place of `sorted`. */
  readonly positions: Uint32Array;
  /** First place at or behind the start of each of many equal stretches of the pack. */
  readonly #stretches: Uint32Array;
  readonly #stretch: number;

  /** `end`: where the entries of the pack end. */
  constructor(offsets: Float64Array, end: number) {
    this.positions = sortedPositions(offsets);
    this.sorted = Float64Array.from(this.positions, (position) => offsets[position] as number);
    const stretches = Math.max(1, offsets.length);
    this.#stretch = Math.max(1, Math.ceil(Math.max(end, 1) / stretches));
    this.#stretches = new Uint32Array(stretches + 1).fill(offsets.length);
    for (let rank = offsets.length - 1; rank >= 0; rank--) {
      const nth = Math.floor((this.sorted[rank] as number) / this.#stretch);
      if (nth >= 0 && nth < stretches) this.#stretches[nth] = rank;
    }
    for (let nth = stretches - 1; nth >= 0; nth--) this.#stretches[nth] = Math.min(this.#stretches[nth] as number, this.#stretches[nth + 1] as number);
  }

  /** Position in the index of the object at this offset, or -1. */
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
    return this.sorted[low] === offset ? this.positions[low] as number : -1;
  }
}

/** Radix sort by 16 bits at a time: comparing a million offsets would take four times as long. */
function sortedPositions(offsets: Float64Array): Uint32Array {
  let largest = 0;
  for (const offset of offsets) if (offset > largest) largest = offset;
  let from = new Uint32Array(offsets.length);
  for (let i = 0; i < from.length; i++) from[i] = i;
  let to = new Uint32Array(offsets.length);
  for (let unit = 1; unit <= largest; unit *= DIGIT) {
    sortByDigit({ offsets, from, to, unit });
    [from, to] = [to, from];
  }
  return from;
}

function sortByDigit({ offsets, from, to, unit }: { readonly offsets: Float64Array; readonly from: Uint32Array; readonly to: Uint32Array; readonly unit: number }): void {
  const counts = new Uint32Array(DIGIT + 1);
  const digit = (position: number): number => Math.floor((offsets[position] as number) / unit) & (DIGIT - 1);
  for (const position of from) counts[digit(position) + 1] = (counts[digit(position) + 1] as number) + 1;
  for (let i = 0; i < DIGIT; i++) counts[i + 1] = (counts[i + 1] as number) + (counts[i] as number);
  for (const position of from) {
    const value = digit(position);
    const place = counts[value] as number;
    to[place] = position;
    counts[value] = place + 1;
  }
}
