import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABETS, base58Check, bech32Checksum, notHash, seededRng, toBase58Check } from '../../src/detector/index.js';
import { crc24 } from '../../src/detector/key-block-check.js';

describe('check sums', () => {
  it('CRC-24 of OpenPGP gives its catalogued check value', () => {
    expect(crc24(Buffer.from('123456789'))).toBe(0x21cf02);
  });

  it('Bech32 agrees with the vectors of BIP 173', () => {
    const compute = (of: 'lower' | 'upper', before: string): string => {
      const part = bech32Checksum(of);
      return part.kind === 'checksum' ? part.compute(before) : '';
    };
    expect(compute('upper', 'A1')).toBe('2UEL5L');
    expect(compute('lower', 'a1')).toBe('2uel5l');
    expect(compute('lower', 'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7l')).toBe('mqqqxw');
  });

  it('Base58Check writes the address of no key as everybody does', () => {
    expect(toBase58Check(Buffer.alloc(21))).toBe(`${'1'.repeat(21)}4oLvT2`);
  });

  it('Base58Check passes what it made and nothing that differs in one place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 33, maxLength: 33 }), fc.nat(), (payload, seed) => {
        const text = toBase58Check(Buffer.concat([Buffer.from([0x80]), payload]));
        const at = seed % text.length;
        expect(base58Check(34)(text).verdict).toBe('pass');
        expect(base58Check(34)(text.slice(0, at) + (text[at] === 'z' ? 'y' : 'z') + text.slice(at + 1)).verdict).toBe(
          'fail',
        );
      }),
    );
  });

  it('tells hex from letters', () => {
    expect(notHash('0123456789abcdef'.repeat(2)).verdict).toBe('fail');
    expect(notHash('0123456789abcdefg').verdict).toBe('unknown');
  });

  it('tells names in code from keys of mixed letters', () => {
    for (const name of ['getProviderLabel', 'ConnectionRefusedError', '--recurse-submodules', 'seuraavanlaisiin'])
      expect(notHash(name).verdict).toBe('fail');
    const rng = seededRng('keys of mixed letters');
    const keys = Array.from({ length: 5000 }, () => rng.text(ALPHABETS.base62.chars, 22));
    expect(keys.filter((key) => notHash(key).verdict === 'fail').length).toBeLessThan(5);
  });
});
