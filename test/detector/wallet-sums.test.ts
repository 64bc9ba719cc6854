import { sign, verify, createPrivateKey, createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ed25519Public,
  fromBase58,
  isEd25519Pair,
  sampleBytes,
  seededRng,
  seedWords,
  toBase58,
} from '../../src/detector/index.js';

const words = seedWords();

describe('seedWords', () => {
  it('knows the phrase that BIP 39 shows for sixteen zero bytes, and no other last word for it', () => {
    const first = Array.from({ length: 11 }, () => 'abandon');
    expect(words.isPhrase([...first, 'about'])).toBe(true);
    expect(words.isPhrase([...first, 'abandon'])).toBe(false);
    expect(words.isPhrase([...first, 'notaword'])).toBe(false);
  });

  it('makes phrases of every length that it takes for phrases, and that a word less is none', () => {
    for (const count of [12, 15, 18, 21, 24]) {
      const phrase = words.sample(seededRng(count), count).split(' ');
      expect(phrase).toHaveLength(count);
      expect(words.isPhrase(phrase)).toBe(true);
      expect(words.isPhrase(phrase.slice(1))).toBe(false);
    }
  });

  it('takes about one in sixteen of random twelve words, as four bits of check sum allow', () => {
    const rng = seededRng('chance');
    const list = words.sample(rng, 24).split(' ');
    const tries = Array.from({ length: 800 }, () => Array.from({ length: 12 }, () => rng.pick(list)));
    const taken = tries.filter((phrase) => words.isPhrase(phrase)).length;
    expect(taken).toBeGreaterThan(20);
    expect(taken).toBeLessThan(100);
  });
});

describe('ed25519Public', () => {
  it('gives the half that checks what its seed signs', () => {
    const seed = sampleBytes(seededRng('seed'), 32);
    const der = (head: string, key: Uint8Array): Buffer => Buffer.concat([Buffer.from(head, 'hex'), key]);
    const secret = createPrivateKey({
      key: der('302e020100300506032b657004220420', seed),
      format: 'der',
      type: 'pkcs8',
    });
    const open = createPublicKey({
      key: der('302a300506032b6570032100', ed25519Public(seed)),
      format: 'der',
      type: 'spki',
    });
    expect(verify(null, Buffer.from('text'), open, sign(null, Buffer.from('text'), secret))).toBe(true);
  });

  it('tells a pair from 64 other bytes', () => {
    const seed = sampleBytes(seededRng('pair'), 32);
    const pair = Buffer.concat([seed, ed25519Public(seed)]);
    expect(isEd25519Pair(pair)).toBe(true);
    pair.writeUInt8(pair.readUInt8(40) ^ 1, 40);
    expect(isEd25519Pair(pair)).toBe(false);
    expect(isEd25519Pair(pair.subarray(1))).toBe(false);
  });
});

describe('base 58', () => {
  it('gives the same bytes back, zeros at the start included', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 70 }), (bytes) => {
        expect([...(fromBase58(toBase58(bytes)) ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  it('refuses characters that it does not have', () => {
    expect(fromBase58('0OIl')).toBeNull();
  });
});
