import type { RangeCoder } from './range-coder.js';

const EVEN = 1 << 10;

/** What a decoder has beside the models of its literals, and a little more. */
export const OTHER_MODELS = 2048;

/** How likely each of many bits is 0, in parts of 2048: all models of a decoder, so that they are made even at once. */
export class ModelPool {
  readonly #all: Uint16Array;
  #taken = 0;

  constructor(size: number) {
    this.#all = new Uint16Array(size).fill(EVEN);
  }

  take(count: number): Uint16Array {
    this.#taken += count;
    return this.#all.subarray(this.#taken - count, this.#taken);
  }

  reset(): void {
    this.#all.fill(EVEN);
  }
}

/** A number of `bits` bits, told from its highest bit on. `from` is where its models begin. */
export function treeOf(coder: RangeCoder, models: Uint16Array, bits: number, from = 0): number {
  let node = 1;
  for (let i = 0; i < bits; i++) node = (node << 1) | coder.bit(models, from + node);
  return node - (1 << bits);
}

/** Models for lengths of matches: short and middling ones by position, long ones for all. */
export type LengthModel = {
  readonly choice: Uint16Array;
  readonly short: Uint16Array;
  readonly middle: Uint16Array;
  readonly long: Uint16Array;
};

export const lengthModel = (models: ModelPool): LengthModel => ({
  choice: models.take(2),
  short: models.take(16 * 8),
  middle: models.take(16 * 8),
  long: models.take(256),
});

export function readLength(coder: RangeCoder, model: LengthModel, position: number): number {
  if (coder.bit(model.choice, 0) === 0) return 2 + treeOf(coder, model.short, 3, position * 8);
  if (coder.bit(model.choice, 1) === 0) return 10 + treeOf(coder, model.middle, 3, position * 8);
  return 18 + treeOf(coder, model.long, 8);
}
