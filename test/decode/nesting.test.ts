import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretText } from './arbitraries.js';
import { ENCODINGS } from './encodings.js';
import { decodeAll, hitsOf, slice } from './views.js';

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');

const layers = (count: number, text: string): string =>
  Array.from({ length: count }).reduce<string>((inner) => base64(inner), text);

describe('nested encodings', () => {
  it('finds any chain of up to three encodings, in order, at its place', () => {
    const chains = fc
      .array(fc.constantFrom(...ENCODINGS.filter(({ title }) => !/unpadded|wrapped|escaped|lines|0x/.test(title))), {
        minLength: 2,
        maxLength: 3,
      })
      .filter((chain) =>
        chain.every(({ name }, i) => !name.startsWith('utf') || !chain[i + 1]?.name.startsWith('utf')),
      );
    fc.assert(
      fc.property(chains, secretText(30, 40), (chain, text) => {
        const encoded = chain.reduceRight<Buffer>((inner, { encode }) => encode(inner), Buffer.from(text));
        const unit = Buffer.concat([Buffer.from('a = "'), encoded, Buffer.from('"\n')]);
        const via = chain.map(({ name }) => name).join();
        const places = hitsOf(text, unit)
          .filter(({ view }) => view.via.join() === via)
          .map(({ inUnit }) => slice(unit, inUnit));
        expect(places).toContain(encoded.toString('latin1'));
      }),
      { numRuns: 150 },
    );
  });

  it('decodes base64 of UTF-16 of percent of JSON in JSON', () => {
    const text = 'pass:w0rd';
    const json = JSON.stringify({ outer: JSON.stringify({ password: text, host: 'db' }) });
    const percent = encodeURIComponent(json);
    const unit = Buffer.from(`blob: ${base64(Buffer.from(percent, 'utf16le'))}\n`);
    const vias = hitsOf(`"password":"${text}"`, unit).map(({ view }) => view.via.join());
    expect(vias).toContain('base64,utf-16,percent,backslash');
  });

  it('goes five deep, and says once that there was more', () => {
    const text = 'the quick brown fox jumps over it';
    const atLimit = decodeAll(Buffer.from(layers(5, text)));
    expect(atLimit.views.at(-1)?.via).toHaveLength(5);
    expect(Buffer.from(atLimit.views.at(-1)?.bytes ?? []).toString()).toBe(text);
    expect(atLimit.gaps).toEqual([]);
    const beyond = decodeAll(Buffer.from(`${layers(7, text)} ${layers(6, text)}`));
    expect(beyond.gaps).toEqual([{ stage: 'decode', where: 'sample', because: 'nested deeper than 5 encodings' }]);
  });

  it('stops at the budget with one gap', () => {
    const unit = Buffer.from(
      Array.from({ length: 9 }, (_, i) => base64(`this is sentence number ${i}, and it is text`)).join(' '),
    );
    const { views, gaps } = decodeAll(unit, { maxViewBytes: 100 });
    expect(views.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(100);
    expect(gaps).toHaveLength(1);
  });

  it('does not decode twice what an outer decoder only copied', () => {
    const unit = Buffer.from(`{\\"a\\":\\"b\\", key ${base64('a sentence in base64, as it is')} }`);
    expect(decodeAll(unit).views.map(({ via }) => via.join())).toEqual(['base64', 'backslash']);
  });
});
