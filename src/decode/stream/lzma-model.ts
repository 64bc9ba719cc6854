import type { RangeCoder } from './range-coder.js';

const EVEN = 1 << 10;

/** How likely each of `count` bits is 0, in parts of 2048; all begin even. */
export const evenOdds = (count: number): Uint16Array => new Uint16Array(count).fill(EVEN);

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

export const lengthModel = (): LengthModel => ({
  choice: evenOdds(2),
  short: evenOdds(16 * 8),
  middle: evenOdds(16 * 8),
  long: evenOdds(256),
});

export function readLength(coder: RangeCoder, model: LengthModel, position: number): number {
  if (coder.bit(model.choice, 0) === 0) return 2 + treeOf(coder, model.short, 3, position * 8);
  if (coder.bit(model.choice, 1) === 0) return 10 + treeOf(coder, model.middle, 3, position * 8);
  return 18 + treeOf(coder, model.long, 8);
}
