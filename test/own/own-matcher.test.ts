import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOwnMatcher, knownEntry, OwnSecrets } from '../../src/own/index.js';
import { Needles } from '../../src/own/needles.js';
import { rollAlong, rollBase, rollOf } from '../../src/own/roll.js';
import { ownOf, strong, viewOf } from './values.js';

const spans = (own: OwnSecrets, text: string | Uint8Array, salt: string | null = null): readonly string[] =>
  (createOwnMatcher(own, salt)?.match(viewOf(text)) ?? []).map(
    ({ span, view }) => `${span.start}-${span.end} ${view.via.join()}`,
  );

const value = fc.string({ unit: fc.constantFrom(...'abcXYZ0189/+&"\\ é@:%'), minLength: 16, maxLength: 40 });
const around = fc.uint8Array({ maxLength: 20 });

describe('an own value', () => {
  it('is found as it is, wherever it stands', () => {
    fc.assert(
      fc.property(value, around, around, (secret, before, after) => {
        const text = Buffer.concat([before, Buffer.from(secret), after]);
        expect(
          createOwnMatcher(ownOf(secret), null)
            ?.match(viewOf(text))
            .map(({ span }) => span),
        ).toContainEqual({
          start: before.length,
          end: before.length + Buffer.byteLength(secret),
        });
      }),
    );
  });

  const ENCODINGS: Readonly<Record<string, (bytes: Buffer) => string>> = {
    base64: (bytes) => bytes.toString('base64'),
    base64url: (bytes) => bytes.toString('base64url'),
    hex: (bytes) => bytes.toString('hex'),
    'upper hex': (bytes) => bytes.toString('hex').toUpperCase(),
  };

  it.each(Object.entries(ENCODINGS))('is found in %s, whatever stands before and after it', (_, encode) => {
    fc.assert(
      fc.property(value, around, around, (secret, before, after) => {
        const text = encode(Buffer.concat([before, Buffer.from(secret), after]));
        expect(spans(ownOf(secret), text).length).toBeGreaterThan(0);
      }),
    );
  });

  it('is found as URLs and as JSON write it', () => {
    fc.assert(
      fc.property(value, (secret) => {
        const own = ownOf(secret);
        expect(spans(own, `https://a.example/?q=${encodeURIComponent(secret)}&x=1`)).not.toEqual([]);
        expect(spans(own, new URLSearchParams({ q: secret }).toString())).not.toEqual([]);
        expect(spans(own, JSON.stringify({ key: secret }))).not.toEqual([]);
      }),
    );
  });

  it('that is short stands for itself: it is no part of a longer word', () => {
    const secret = strong(1, 9);
    expect(spans(ownOf(secret), `"${secret}"`)).toHaveLength(1);
    expect(spans(ownOf(secret), `x${secret}`)).toEqual([]);
    expect(spans(ownOf(secret), `${secret}7`)).toEqual([]);
  });

  it('is told by where it is kept, and never shown', () => {
    const secret = strong(2);
    const own = ownOf(secret);
    const [found] = createOwnMatcher(own, null)?.match(viewOf(`key: ${secret}`)) ?? [];
    expect(found).toMatchObject({ detectorId: 'own.env-value', confidence: 1 });
    expect(found?.evidence[0]?.because).toBe('it is the value of NAME_0 in .env');
    expect(`${inspect(own)} ${JSON.stringify(own)} ${own}`).not.toContain(secret.slice(4, 12));
  });

  it('of nothing is not looked for', () => {
    expect(createOwnMatcher(ownOf(), null)).toBeNull();
  });
});

describe('a known value', () => {
  it('is found by its hash under the same salt alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 60 }), around, around, (secret, before, after) => {
        const own = new OwnSecrets({ values: [], known: [knownEntry(secret, 'prod/db', 'salt of ours')] });
        const text = Buffer.concat([before, secret, after]);
        expect(spans(own, text, 'salt of ours')).toContain(`${before.length}-${before.length + secret.length} `);
        expect(spans(own, text, 'salt of others')).toEqual([]);
      }),
    );
  });

  it('has the fingerprint of the value, as if it stood in .env', () => {
    const secret = strong(3);
    const known = new OwnSecrets({ values: [], known: [knownEntry(Buffer.from(secret), 'n', null)] });
    const print = (own: OwnSecrets): string | undefined =>
      createOwnMatcher(own, null)?.match(viewOf(secret))[0]?.secret.fingerprint;
    expect(print(known)).toBe(print(ownOf(secret)));
  });
});

describe('the searches beneath', () => {
  const bytes = fc.uint8Array({ maxLength: 200, max: 3 });
  it('finds needles where a plain search does', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.array(fc.uint8Array({ minLength: 2, maxLength: 6, max: 3 }), { minLength: 1, maxLength: 5 }),
        (text, all) => {
          const needles = new Needles(all.map((needle) => Buffer.from(needle).toString('latin1')));
          const found: string[] = [];
          needles.search(text, { from: 0, to: text.length, found: (index, start) => found.push(`${index} ${start}`) });
          const wanted: string[] = [];
          for (const [index, needle] of all.entries())
            for (let at = Buffer.from(text).indexOf(needle); at >= 0; at = Buffer.from(text).indexOf(needle, at + 1))
              wanted.push(`${index} ${at}`);
          expect(found.toSorted()).toEqual(wanted.toSorted());
        },
      ),
    );
  });

  it('rolls to the hash that each window has', () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 20 }), (text, length) => {
        const base = rollBase('salt');
        const found: number[] = [];
        rollAlong(
          text,
          { length, base, wanted: new Uint8Array(65536).fill(1) },
          { from: 0, to: text.length, found: (at) => found.push(at) },
        );
        expect(found).toEqual(Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => at));
        for (const at of found) {
          const only = new Uint8Array(65536);
          only[rollOf(text.subarray(at, at + length), base)] = 1;
          const again: number[] = [];
          rollAlong(
            text,
            { length, base, wanted: only },
            { from: 0, to: text.length, found: (start) => again.push(start) },
          );
          expect(again).toContain(at);
        }
      }),
    );
  });
});
