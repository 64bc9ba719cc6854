import { describe, expect, it } from 'vitest';
import { decodeAll } from './views.js';

const SIZE = 2 << 20;
const base64 = (text: Buffer): Buffer => Buffer.from(text.toString('base64'));

const HOSTILE: readonly (readonly [string, Buffer])[] = [
  ['one base64 run of text', base64(Buffer.alloc(SIZE, 'hello world, '))],
  ['one base64 run of nothing', base64(Buffer.alloc(SIZE, 0x81))],
  [
    'wrapped base64 of nothing',
    Buffer.from(
      (
        Buffer.alloc(SIZE, 0x81)
          .toString('base64')
          .match(/.{1,64}/g) ?? []
      ).join('\n'),
    ),
  ],
  ['percent escapes', Buffer.alloc(SIZE, '%41')],
  ['percent escapes and copies', Buffer.alloc(SIZE, '%41a')],
  ['unicode escapes', Buffer.alloc(SIZE, '\\u0041')],
  ['backslashes', Buffer.alloc(SIZE, '\\')],
  ['entities', Buffer.alloc(SIZE, '&#x41;')],
  ['ampersands', Buffer.alloc(SIZE, '&')],
  ['byte lists', Buffer.alloc(SIZE, '0x41,')],
  ['letters A', Buffer.alloc(SIZE, 'A')],
  ['digits and signs', Buffer.alloc(SIZE, 'aGVsbG8gd29ybGQh-/')],
  ['zeros', Buffer.alloc(SIZE)],
  ['UTF-16', Buffer.from('ab中'.repeat(SIZE / 8), 'utf16le')],
  [
    '20 layers of base64',
    Array.from({ length: 20 }).reduce<Buffer>((inner) => base64(inner), Buffer.from('a text of some length')),
  ],
];

describe('hostile input stays within the budget', () => {
  it.each(HOSTILE)('%s', (_, unit) => {
    const { views } = decodeAll(unit);
    const bytes = views.reduce((sum, view) => sum + view.bytes.length, 0);
    expect(bytes).toBeLessThanOrEqual(Math.max(4 * unit.length, 4 << 20));
    for (const view of views) {
      const place = view.toUnit({ start: 0, end: view.bytes.length });
      expect(place.end).toBeLessThanOrEqual(unit.length);
    }
  });

  it('joins the parts of a very long cluster without a hole', () => {
    const unit = Buffer.alloc(3 << 20, '%41');
    const places = decodeAll(unit).views.map((view) => view.toUnit({ start: 0, end: view.bytes.length }));
    let covered = 0;
    for (const { start, end } of places) {
      expect(start).toBeLessThanOrEqual(covered);
      covered = Math.max(covered, end);
    }
    expect(covered).toBeGreaterThan(unit.length - 3);
  });
});
