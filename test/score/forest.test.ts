import { describe, expect, it } from 'vitest';
import { createForest, unpackForest, type Bins, type PackedForest } from '../../src/score/forest.js';

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
  base: 2,
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

const binsOf = (vector: readonly number[]): Bins => forest.bins(Float64Array.from(vector));

/** The sum of the reasons; that the log-odds are the same is part of each test. */
function total(vector: readonly number[]): number {
  const bins = binsOf(vector);
  const sum = [...forest.reasons(bins)].reduce((all, weight) => all + weight, forest.base);
  expect(forest.logOdds(bins)).toBe(sum);
  return sum;
}

describe('trees', () => {
  it('give the sum of the leaves that the numbers lead to', () => {
    expect(total([20, 0])).toBe(2 + 3 - 2);
    expect(total([20, 1])).toBe(2 + 4 + 2);
    expect(total([20.5, 1])).toBe(2 - 1 + 2);
  });

  it('are asked no further where the first forest leaves no hope: what it says stands for all', () => {
    const hopeless = createForest(unpackForest({ ...packed, base: -20 }), Uint8Array.of(3, 1));
    const told = hopeless.reasons(binsOf([15, 1]));
    expect(told[3]).toBe(2);
    expect(told[1]).toBe(4);
    expect(hopeless.logOdds(binsOf([15, 1]))).toBe(hopeless.base + 2 + 4);
  });

  it('take what is no number for more than every threshold', () => {
    expect([...binsOf([NaN, NaN])]).toEqual([2, 1]);
    expect([...binsOf([10, 0.5])]).toEqual([0, 0]);
    expect([...binsOf([10.5, 0.6])]).toEqual([1, 1]);
  });

  it('tell what each reason brought', () => {
    const told = forest.reasons(binsOf([15, 1]));
    expect(told[3]).toBe(1);
    expect(told[1]).toBe(2 + 2);
  });
});
