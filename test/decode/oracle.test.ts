import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAll } from './views.js';

const decodedBy = (name: string, unit: string | Buffer): string =>
  Buffer.from(decodeAll(Buffer.from(unit)).views.find(({ via }) => via.join() === name)?.bytes ?? []).toString();

const anyText = fc.string({ unit: 'grapheme', maxLength: 80 });
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

describe('decoders agree with those of the platform', () => {
  it('backslash: JSON.parse', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = JSON.stringify(text)
          .slice(1, -1)
          .replace(/[^\x20-\x7e]/g, escaped);
        const whole = `\\u0041${literal}\\u005a`;
        expect(decodedBy('backslash', whole)).toBe(Buffer.from(JSON.parse(`"${whole}"`) as string).toString());
      }),
    );
  });

  it('percent: decodeURIComponent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = `%41${encodeURIComponent(text)}%5A`;
        expect(decodedBy('percent', whole)).toBe(decodeURIComponent(whole));
      }),
    );
  });

  it('base64 and hex: Buffer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 20, maxLength: 400 }), (text) => {
        const bytes = Buffer.from(text);
        expect(decodedBy('base64', bytes.toString('base64'))).toBe(text);
        expect(decodedBy('hex', bytes.toString('hex'))).toBe(text);
      }),
    );
  });

  it('UTF-16 with other scripts between ASCII: TextDecoder', () => {
    const foreign = fc.string({ unit: fc.constantFrom('ж', '中', 'é', '😀', ' '), maxLength: 40 });
    fc.assert(
      fc.property(foreign, (text) => {
        const whole = `password1 ${text} password2`;
        const bytes = Buffer.from(whole, 'utf16le');
        expect(decodedBy('utf-16', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]))).toBe(whole);
        expect(decodedBy('utf-16', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(bytes).swap16()]))).toBe(
          whole,
        );
      }),
    );
  });

  it('keeps text that stands in long binary data, and drops pictures', () => {
    const noise = Buffer.alloc(400, 0x81);
    const text = 'connection string inside';
    expect(decodedBy('base64', Buffer.concat([noise, Buffer.from(text), noise]).toString('base64'))).not.toBe('');
    expect(decodedBy('base64', noise.toString('base64'))).toBe('');
    const picture = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), noise, Buffer.from(text)]);
    expect(decodedBy('base64', `data:image/png;base64,${picture.toString('base64')}`)).toBe('');
  });
});
