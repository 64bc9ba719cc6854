/** Longer ones move on faster, and take longer to prepare: a commit is small. */
const LONGEST_WINDOW = 12;

/** Texts that are searched for together. `needles` hold a byte a character, at least two each. */
export class Needles {
  readonly #needles: readonly Buffer[];
  readonly #shifts = new Uint8Array(1 << 16);
  readonly #buckets = new Map<number, number[]>();
  /** The shortest needle: the window that is moved along. */
  readonly #window: number;
  /** The longest needle, in bytes. */
  readonly longest: number;

  constructor(needles: readonly string[]) {
    this.#needles = needles.map((text) => Buffer.from(text, 'latin1'));
    this.#window = Math.min(LONGEST_WINDOW, ...needles.map(({ length }) => length));
    this.longest = Math.max(0, ...needles.map(({ length }) => length));
    this.#shifts.fill(this.#window - 1);
    for (const [index, needle] of this.#needles.entries()) this.#add(index, needle);
  }

  /**
   * Each place between `from` and `to` where a needle stands whole, in order of the window's end. The two bytes at the end of the
   * window tell how far it may be moved on: most bytes are never looked at.
   */
  search(
    bytes: Uint8Array,
    {
      from,
      to,
      found,
    }: { readonly from: number; readonly to: number; readonly found: (needle: number, start: number) => void },
  ): void {
    if (this.#needles.length === 0) return;
    const window = this.#window;
    const shifts = this.#shifts;
    for (let end = from + window - 1; end < to;) {
      const block = ((bytes[end - 1] as number) << 8) | (bytes[end] as number);
      const shift = shifts[block] as number;
      if (shift > 0) {
        end += shift;
        continue;
      }
      const start = end - window + 1;
      for (const index of this.#buckets.get(block) ?? [])
        if (this.#standsAt(index, bytes, { start, to })) found(index, start);
      end++;
    }
  }

  #add(index: number, needle: Buffer): void {
    const window = this.#window;
    for (let at = 1; at < window; at++) {
      const block = ((needle[at - 1] as number) << 8) | (needle[at] as number);
      this.#shifts[block] = Math.min(this.#shifts[block] as number, window - 1 - at);
      if (at < window - 1) continue;
      const bucket = this.#buckets.get(block);
      if (bucket === undefined) this.#buckets.set(block, [index]);
      else bucket.push(index);
    }
  }

  #standsAt(index: number, bytes: Uint8Array, { start, to }: { readonly start: number; readonly to: number }): boolean {
    const needle = this.#needles[index] as Buffer;
    if (start + needle.length > to) return false;
    for (let at = 0; at < needle.length; at++) if (bytes[start + at] !== needle[at]) return false;
    return true;
  }
}
