import { describe, expect, it } from 'vitest';
import { awsAccountOf, awsKeyIdCheck, isCanary } from '../../src/detector/index.js';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An access key id of an account: one bit set, 40 bits of the account, seven of zero, then letters. */
function keyIdOf(account: bigint, isNew = true): string {
  let bits = ((isNew ? 1n << 47n : 0n) | (account << 7n)) << 2n;
  let text = '';
  for (let digit = 0; digit < 10; digit++, bits >>= 5n) text = (BASE32[Number(bits & 31n)] ?? '') + text;
  return `AKIA${text}QRSTUV`;
}

describe('AWS access key ids', () => {
  it.each([1n, 12_345_678_901n, 123_456_789_012n, 999_999_999_999n])('tell account %s', (account) => {
    expect(awsAccountOf(keyIdOf(account))).toBe(account.toString().padStart(12, '0'));
    expect(awsKeyIdCheck(keyIdOf(account))).toEqual({
      verdict: 'pass',
      because: `it belongs to account ${account.toString().padStart(12, '0')}`,
    });
  });

  it('of before 2019, or of no account, tell nothing', () => {
    expect(awsKeyIdCheck(keyIdOf(123_456_789_012n, false)).verdict).toBe('unknown');
    expect(awsKeyIdCheck(keyIdOf(1_000_000_000_000n)).verdict).toBe('unknown');
  });

  it('of accounts of canaries are canaries', () => {
    expect(awsKeyIdCheck(keyIdOf(52_310_077_262n))).toMatchObject({ verdict: 'pass', canary: true });
    expect(isCanary(`id = ${keyIdOf(992_382_622_183n)}`)).toBe(true);
    expect(isCanary(`id = ${keyIdOf(992_382_622_184n)}`)).toBe(false);
  });
});

describe('hosts of canary services', () => {
  it.each([
    'http://canarytokens.com/about/x',
    'abc123.canarytokens.com',
    'Endpoint = wg.CANARYTOKENS.org:51820',
    'x.canary.tools.',
  ])('%s is one', (text) => expect(isCanary(text)).toBe(true));
  it.each(['https://notcanarytokens.com', 'canarytokens.community', 'canarytokens.com.example.org', 'canary tokens'])(
    '%s is none',
    (text) => expect(isCanary(text)).toBe(false),
  );
});
