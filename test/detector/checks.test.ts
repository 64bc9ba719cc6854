import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  base64JsonCheck,
  base64TextCheck,
  encodeJson,
  ksuidTime,
  madeOn,
  objectIdTime,
  prefixedJwtCheck,
  randomUuidCheck,
  snowflakeTime,
  ulidTime,
  uuidCheck,
  wholeBytesCheck,
} from '../../src/detector/index.js';

describe('UUIDs', () => {
  it('of version 4 are random, and speak for a token only where its vendor draws them so', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), (uuid) => {
        expect(uuidCheck(`pk_${uuid}`)).toEqual({ verdict: 'unknown', because: 'a UUID of version 4' });
        expect(randomUuidCheck(uuid).verdict).toBe('pass');
        expect(randomUuidCheck(uuid.toUpperCase()).verdict).toBe('pass');
      }),
    );
  });

  it('of version 1 tell their day', () => {
    expect(uuidCheck('c232ab00-9414-11ec-b3c8-9f6bdeced846').because).toBe('a UUID that a clock made on 2022-02-22');
  });

  it.each([
    '00000000-0000-0000-0000-000000000000',
    'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
    '11111111-2222-3333-4444-555555555555',
    '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
    '0000180d-0000-1000-8000-00805f9b34fb',
  ])('%s is known to everybody', (uuid) => {
    expect(uuidCheck(uuid).verdict).toBe('fail');
    expect(randomUuidCheck(`token-${uuid}`).verdict).toBe('fail');
  });
});

describe('times in ids', () => {
  const DAY = Date.UTC(2023, 4, 6) / 1000;
  const ulid = (seconds: number): string => {
    let rest = BigInt(seconds) * 1000n;
    let text = '';
    for (let i = 0; i < 10; i++, rest >>= 5n)
      text = ('0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number(rest & 31n)] ?? '') + text;
    return `${text}0123456789ABCDEF`;
  };

  it('are read', () => {
    expect(ulidTime(ulid(DAY))).toBe(DAY);
    expect(ulidTime(ulid(DAY).toLowerCase())).toBe(DAY);
    expect(objectIdTime(`${DAY.toString(16)}${'a'.repeat(16)}`)).toBe(DAY);
    expect(snowflakeTime(String(BigInt(DAY * 1000 - 1_420_070_400_000) << 22n), 1_420_070_400_000)).toBe(DAY);
    // The sample of the KSUID specification.
    expect(ksuidTime('0ujtsYcgvSTl8PAuAdqWYSMnLOv')).toBe(1_507_608_047);
  });

  it('are told where they can be, and decide nothing otherwise', () => {
    expect(madeOn(() => DAY)('')).toEqual({ verdict: 'pass', because: 'the id in it was made on 2023-05-06' });
    for (const other of [null, 0, 4e9]) expect(madeOn(() => other)('').verdict).toBe('unknown');
    expect([
      ulidTime('short'),
      ulidTime('U'.repeat(26)),
      ksuidTime('z'.repeat(27)),
      objectIdTime('xyz'),
      snowflakeTime('1', 0),
    ]).toEqual([null, null, null, null, null]);
  });
});

describe('what base64 holds', () => {
  const json = base64JsonCheck(
    (token) => token.slice(2),
    (value) => (typeof value['user'] === 'string' ? `it names ${value['user']}` : null),
  );

  it('is told where it is JSON that fits, refused where it is other JSON, undecided where it is none', () => {
    expect(json(`x_${encodeJson({ user: 'ada' })}`)).toEqual({ verdict: 'pass', because: 'it names ada' });
    expect(json(`x_${encodeJson({ name: 'ada' })}`).verdict).toBe('fail');
    expect(json('x_eyJ1c2VyIjoi').verdict).toBe('unknown');
  });

  it('is told where it is text that fits', () => {
    const text = base64TextCheck(
      (token) => token,
      (value) => (value.startsWith('tok:') ? 'it opens as one' : null),
    );
    expect(text(Buffer.from('tok:123').toString('base64')).verdict).toBe('pass');
    expect(text('AAAA').verdict).toBe('unknown');
  });

  it('is whole bytes in what a program wrote', () => {
    const whole = wholeBytesCheck((token) => token.split('.'));
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        const text = Buffer.from(bytes);
        expect(whole(text.toString('base64url')).verdict).toBe('pass');
        expect(whole(`${text.toString('base64url')}.${text.toString('base64')}`).verdict).toBe('pass');
      }),
    );
    expect(whole(`${'a'.repeat(42)}b`).verdict).toBe('unknown');
  });
});

describe('a JWT behind a prefix', () => {
  const check = prefixedJwtCheck((token) => token.slice(3));
  it('tells when it ends', () => {
    const jwt = `${encodeJson({ alg: 'HS256' })}.${encodeJson({ exp: 1_700_000_000 })}.sig`;
    expect(check(`ab_${jwt}`)).toEqual({
      verdict: 'pass',
      because: 'the JWT in it can be read, valid until 2023-11-14',
      ends: 1_700_000_000,
    });
    expect(check('ab_eyJx.y.z').verdict).toBe('unknown');
  });
});
