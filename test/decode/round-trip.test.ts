import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECODERS } from '../../src/decode/index.js';
import { ARCHIVES, STREAMS } from '../../src/decode/names.js';
import { prose, secretText } from './arbitraries.js';
import { ENCODINGS } from './encodings.js';
import { hitsOf, slice } from './views.js';

describe('decode gives back what was encoded', () => {
  it.each(ENCODINGS)('$title', ({ name, encode, around }) => {
    fc.assert(
      fc.property(secretText(), prose(60), prose(60), (text, before, after) => {
        const [open, close] = around;
        const encoded = encode(Buffer.from(text, 'latin1'));
        const unit = Buffer.concat([
          Buffer.from(`${before}\n${open}`, 'latin1'),
          encoded,
          Buffer.from(`${close}${after}`, 'latin1'),
        ]);
        const hit = hitsOf(text, unit).find(({ view }) => view.via.join() === name);
        expect(hit && slice(unit, hit.inUnit)).toBe(encoded.toString('latin1'));
        expect(hit?.view.altered(hit.at)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('has an encoding here for each decoder but those with tests of their own', () => {
    const covered = new Set(ENCODINGS.map(({ name }) => name));
    const archives: readonly string[] = [
      ...STREAMS,
      ...ARCHIVES,
      'entry-names',
      'office-text',
      'pdf-text',
      'quoted-printable',
    ];
    expect(DECODERS.filter((name) => !covered.has(name) && !archives.includes(name))).toEqual(['base64url', 'jwt']);
  });

  it('maps a part of a base64 run to the groups that cover it', () => {
    fc.assert(
      fc.property(secretText(60, 90), fc.nat(30), fc.integer({ min: 1, max: 20 }), (text, start, length) => {
        const unit = Buffer.from(`x = '${Buffer.from(text).toString('base64')}'`);
        const { view } = hitsOf(text, unit)[0] ?? {};
        const inUnit = view?.toUnit({ start, end: start + length });
        const group = { start: Math.floor(start / 3), end: Math.ceil((start + length) / 3) };
        expect(inUnit).toEqual({ start: 5 + group.start * 4, end: 5 + group.end * 4 });
      }),
    );
  });

  it('decodes base64url, and tells header and payload of a JWT', () => {
    fc.assert(
      fc.property(secretText(), (text) => {
        const [header, payload] = [
          { alg: 'none', typ: text },
          { sub: `${text}?>?>`, big: text },
        ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
        const unit = Buffer.from(`token: ${header}.${payload}.c2ln\n`);
        const hits = hitsOf(text, unit).filter(({ view }) => view.via.join() === 'jwt');
        expect(hits).toHaveLength(2);
        const alone = hitsOf(`${text}?>?>`, Buffer.from(`payload=${payload};`));
        expect(alone.map(({ view }) => view.via.join())).toContainEqual(expect.stringMatching(/^base64(url)?$/));
      }),
    );
  });

  it('reads lines of equal length up to the last byte of a file', () => {
    fc.assert(
      fc.property(secretText(60, 90), fc.constantFrom(64, 76), (text, width) => {
        const lines =
          Buffer.from(text.repeat(width))
            .toString('base64')
            .match(new RegExp(`.{${width}}`, 'g')) ?? [];
        expect(hitsOf(text, Buffer.from(lines.join('\n')))).not.toEqual([]);
      }),
    );
  });
});
