import { describe, expect, it } from 'vitest';
import { modelTables } from '../../src/score/model-tables.js';
import { packModel, unpackModel } from '../../src/score/packed-model.js';

describe('the packed model', () => {
  const tables = modelTables();
  const packed = packModel(tables);

  it('unpacks to what was packed', () => {
    expect(unpackModel(packed)).toEqual(tables);
    expect(tables.forest.roots.length).toBeGreaterThan(100);
  });

  it.each([
    ['nothing', packed.subarray(0, 0)],
    ['a cut file', packed.subarray(0, packed.length - 1)],
    ['more than that', Buffer.concat([packed, Buffer.alloc(8)])],
    ['another file', Buffer.alloc(packed.length)],
  ])('refuses %s', (_, bytes) => {
    expect(() => unpackModel(Uint8Array.from(bytes))).toThrow('install tightlip again');
  });
});
