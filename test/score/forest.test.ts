import { describe, expect, it } from 'vitest';
import { createForest, unpackForest, type PackedForest } from '../../src/score/forest.js';

/** A node as five bytes: feature or 255, bin, value in units, distance of the right part. */
const node = (feature: number, bin: number, value: number, right: number): Buffer => {
  const bytes = Buffer.alloc(5);
  bytes[0] = feature;
  bytes[1] = bin;
  bytes.writeInt16LE(value, 2);
  bytes[4] = right;
  return bytes;
};
const leaf = (value: number): Buffer => node(255, 0, value, 0);

const packed: PackedForest = {
  base: -1,
  unit: 0.5,
  first: 1,
  forests: 2,
  edges: '10 20\n0.5',
  // Two trees: the first asks both features, the second the second alone.
  nodes: Buffer.concat([
    node(0, 1, 2, 4),
    node(1, 0, 4, 2),
    leaf(6),
    leaf(8),
    leaf(-2),
    node(1, 0, 0, 2),
    leaf(-4),
    leaf(4),
  ]).toString('base64'),
};
const forest = createForest(unpackForest(packed), Uint8Array.of(3, 1));

const total = (vector: readonly number[]): number =>
  [...forest.weigh(Float64Array.from(vector))].reduce((sum, weight) => sum + weight, forest.base);

describe('trees', () => {
  it('give the sum of the leaves that the numbers lead to', () => {
    expect(total([20, 0])).toBe(-1 + 3 - 2);
    expect(total([20, 1])).toBe(-1 + 4 + 2);
    expect(total([20.5, 1])).toBe(-1 - 1 + 2);
  });

  it('are asked no further where the first forest leaves no hope: what it says stands for all', () => {
    const hopeless = createForest(unpackForest({ ...packed, base: -20 }), Uint8Array.of(3, 1));
    const told = hopeless.weigh(Float64Array.from([15, 1]));
    expect(told[3]).toBe(2);
    expect(told[1]).toBe(4);
  });

  it('tell what each reason brought', () => {
    const told = forest.weigh(Float64Array.from([15, 1]));
    expect(told[3]).toBe(1);
    expect(told[1]).toBe(2 + 2);
  });
});
