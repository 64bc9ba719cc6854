import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from '../../src/model/index.js';
import { prose, scraps, secretText } from './arbitraries.js';
import { decodeAll, slice } from './views.js';

/** What each view is, with its place relative to `origin`. */
const describeViews = (views: readonly View[], origin: number): readonly string[] =>
  views.map((view) => {
    const { start, end } = view.toUnit({ start: 0, end: view.bytes.length });
    return `${view.via.join('>')} ${start - origin}-${end - origin} ${Buffer.from(view.bytes).toString('hex')}`;
  });

describe('decode holds for every input', () => {
  it('maps monotonously and inside the unit', () => {
    fc.assert(
      fc.property(scraps, (unit) => {
        for (const view of decodeAll(unit).views) {
          let last = { start: 0, end: 0 };
          for (let at = 0; at < view.bytes.length; at++) {
            const place = view.toUnit({ start: at, end: at + 1 });
            expect(place.start).toBeGreaterThanOrEqual(last.start);
            expect(place.end).toBeGreaterThanOrEqual(last.end);
            expect(place.start).toBeLessThan(place.end);
            last = place;
          }
          expect(last.end).toBeLessThanOrEqual(unit.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('copies the bytes that it says are not altered', () => {
    fc.assert(
      fc.property(scraps, (unit) => {
        const bytesOf = (view: View) => Array.from(view.bytes, (_, at) => ({ view, at: { start: at, end: at + 1 } }));
        const copied = decodeAll(unit)
          .views.flatMap(bytesOf)
          .filter(({ view, at }) => !view.altered(at));
        expect(copied.map(({ view, at }) => slice(unit, view.toUnit(at)))).toEqual(
          copied.map(({ view, at }) => slice(view.bytes, at)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('depends only on what is near', () => {
    const far = prose(200, 150).map((text) => Buffer.from(`${text.replace(/\n/g, ' ')} stop. `));
    const wall = Buffer.from(' stop. '.repeat(80));
    fc.assert(
      fc.property(scraps, fc.oneof(far, scraps), fc.oneof(far, scraps), (middle, before, after) => {
        const alone = Buffer.concat([wall, middle, wall]);
        const grown = Buffer.concat([before, alone, after]);
        const expected = describeViews(decodeAll(alone).views, 0);
        const got = new Set(describeViews(decodeAll(grown).views, before.length));
        expect(expected.filter((view) => !got.has(view))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has no view for prose, names, hashes and printf', () => {
    fc.assert(
      fc.property(prose(), (text) => {
        expect(decodeAll(Buffer.from(text)).views).toEqual([]);
      }),
    );
    const noise = [
      'AbstractSingletonProxyFactoryBeanConfiguration',
      'app/models/concerns/searchable_by_name_and_place',
      '/usr/lib/x86_64-linux-gnu/security/pam_unix',
      '550e8400-e29b-41d4-a716-446655440000',
      'printf("%5d %2f %s\\n\\t%08x", a);',
      'const a = "it\\"s \\\\ fine\\n";',
      'https://example.org/a%20b%20c',
      'R&D &nbsp; &lt;b&gt;',
      '\\033[31m\\u00e9\\u4e2d',
      'A'.repeat(500),
      '\0'.repeat(500),
    ];
    expect(noise.filter((text) => decodeAll(Buffer.from(text)).views.length > 0)).toEqual([]);
  });

  it('has next to no view for hashes', () => {
    const hash = fc.uint8Array({ minLength: 16, maxLength: 64 });
    const seen = fc
      .sample(hash, { numRuns: 2000, seed: 7 })
      .map((bytes) => Buffer.from(bytes))
      .flatMap((bytes) => [`sha512-${bytes.toString('base64')}`, bytes.toString('hex')]);
    expect(decodeAll(Buffer.from(seen.join('\n\n'))).views.length).toBeLessThan(20);
  });

  it('keeps the names and quotes around a cluster of escapes', () => {
    fc.assert(
      fc.property(secretText(8, 20), (text) => {
        const unit = Buffer.from(`first line\nconst body = "{\\"password\\":\\"${text}\\"}";\nlast line\n`);
        const view = decodeAll(unit).views[0];
        expect(Buffer.from(view?.bytes ?? []).toString()).toContain(`const body = "{"password":"${text}"}";`);
      }),
    );
  });
});
