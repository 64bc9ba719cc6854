import { describe, expect, it } from 'vitest';
import { signedUrlCheck, signedUrlEnd } from '../../src/detector/index.js';

const url = (vendor: string): string =>
  `https://x.example/a?X-${vendor}-Algorithm=A&X-${vendor}-Date=20240229T235900Z&X-${vendor}-Expires=120&X-${vendor}-Signature=0`;

describe('signed URLs', () => {
  it.each(['Amz', 'Goog'])('of %s tell when they end', (vendor) => {
    expect(signedUrlEnd(url(vendor))).toBe(Date.UTC(2024, 2, 1, 0, 1, 0) / 1000);
    expect(signedUrlCheck()(url(vendor))).toMatchObject({
      verdict: 'pass',
      because: 'a signed request, valid until 2024-03-01',
    });
  });

  it('that do not say both their date and their life decide nothing', () => {
    expect(signedUrlCheck()('https://x.example/a?X-Amz-Date=20240229T235900Z').verdict).toBe('unknown');
    expect(signedUrlCheck()('https://x.example/a?X-Amz-Expires=120').verdict).toBe('unknown');
  });
});
