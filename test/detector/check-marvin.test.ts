import { describe, expect, it } from 'vitest';
import { annotatedKeyCheck, marvin32, marvinCheck, seededRng } from '../../src/detector/index.js';

/** The 64-bit results of the algorithm's reference, folded. */
const folded = (hash: bigint): number => Number((hash >> 32n) ^ (hash & 0xffffffffn));
const SEED = Buffer.from('004fb61a001bdbcc', 'hex');

const withSum = (bytes: Buffer, seed: string): Buffer => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(marvin32(bytes.subarray(0, -4), Buffer.from(seed)));
  return Buffer.concat([bytes.subarray(0, -4), sum]);
};

describe('Marvin32', () => {
  it.each([
    ['', 0x30ed35c100cd3c7dn],
    ['af', 0x48e73fc77d75ddc1n],
    ['e70f', 0xb5f6e1fc485dbff8n],
    ['37f495', 0xf0b07c789b8cf7e8n],
    ['8642dc59', 0x7008f2e87e9cf556n],
  ])('agrees with the reference on "%s"', (hex, hash) => {
    expect(marvin32(Buffer.from(hex, 'hex'), SEED)).toBe(folded(hash));
  });

  it('tells the purpose of a key, and nothing of a key with one other byte', () => {
    const rng = seededRng('marvin');
    const key = withSum(Buffer.from(Array.from({ length: 64 }, () => rng.int(256))), 'Default0');
    expect(marvinCheck('AbAcct00', 'Default0')(key.toString('base64'))).toMatchObject({
      verdict: 'pass',
      because: 'its check sum is right (made as Default)',
    });
    key[7] = (key[7] ?? 0) ^ 1;
    expect(marvinCheck('AbAcct00', 'Default0')(key.toString('base64')).verdict).toBe('unknown');
  });

  it('tells the month of an annotated key', () => {
    const head = 'a1B2'.repeat(13) + 'JQQJ99BC' + 'A'.repeat(20);
    expect(annotatedKeyCheck(`${head}0000`)).toEqual({ verdict: 'pass', because: 'it was made in 2025-03' });
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(marvin32(Buffer.from(head, 'base64'), Buffer.from('Default0')));
    expect(annotatedKeyCheck(head + sum.subarray(0, 3).toString('base64')).because).toContain('check sum is right');
    expect(annotatedKeyCheck(`${head.replace('99BC', '99Bz')}0000`).verdict).toBe('unknown');
  });
});
