import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATABASES, ROWS } from './databases.js';
import { zipOf } from './encoders.js';
import { contentsOf, look } from './look.js';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const documentOf = (body: string): Buffer =>
  zipOf([
    {
      name: 'word/document.xml',
      content: Buffer.from(`<?xml version="1.0"?><w:document ${NAMESPACE}>${body}</w:document>`),
    },
  ]);

const textOf = (bytes: Buffer): string | undefined => contentsOf(look(bytes))['zip:word/document.xml > office-text'];

const word = fc.string({ unit: fc.constantFrom(...'abcXYZ019_-+/='), minLength: 1, maxLength: 30 });

describe('office documents', () => {
  it('give words whole, however editors cut them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
        (paragraphs) => {
          const run = (text: string): string =>
            `<w:r><w:rPr><w:b w:val="x"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
          const body = paragraphs.map(
            (runs) => `<w:p><w:pPr/>${runs.map(run).join('<w:proofErr w:type="spellStart"/>')}</w:p>`,
          );
          expect(textOf(documentOf(body.join('')))).toBe(paragraphs.map((runs) => `${runs.join('')}\n`).join(''));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('part cells, lines and tabs', () => {
    const cell = (text: string): string => `<w:tc><w:t>${text}</w:t></w:tc>`;
    const body = `<w:tr>${cell('user')}${cell('root')}</w:tr><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t>`;
    expect(textOf(documentOf(body))).toBe('user\troot\t\na\nb\tc');
  });

  it('have entities decoded', () => {
    const seen = look(documentOf('<w:t>a&quot;</w:t><w:t>=&#x62;&#x63;</w:t>'));
    expect(contentsOf(seen)['zip:word/document.xml > office-text > entities']).toContain('a"=bc');
  });

  it('are told from other XML, and from XML outside of archives', () => {
    const plain = Buffer.from('<project><a>x</a></project>');
    expect(Object.keys(contentsOf(look(zipOf([{ name: 'pom.xml', content: plain }]))))).toEqual([
      'zip:pom.xml',
      'entry-names',
    ]);
    expect(look(Buffer.from(`<w:document ${NAMESPACE}><w:t>a</w:t></w:document>`)).views).toEqual([]);
  });
});

describe('databases of SQLite', () => {
  it.each([
    ['utf8', 'utf8', ['sqlite']],
    ['utf16le', 'utf16le', ['sqlite', 'utf-16']],
  ] as const)('%s: each row is a line, over however many pages it goes', (name, encoding, via) => {
    const seen = look(DATABASES[name]);
    const content = seen.views.find((view) => view.via.join() === via.join());
    const lines = Buffer.from(content?.bytes ?? [])
      .toString('utf8')
      .split('\n');
    // In UTF-16 the bytes of a blob part the text, and what is short behind it is no run.
    const texts = ROWS.slice(0, encoding === 'utf8' ? 4 : 2).map((row) => row.join('\t'));
    expect(lines).toEqual(expect.arrayContaining(texts));
    expect(seen.gaps).toEqual([]);
  });

  it('utf16be: what goes over pages is read whole', () => {
    const text = look(DATABASES.utf16be).views.find(({ via }) => via.join() === 'sqlite,utf-16');
    expect(Buffer.from(text?.bytes ?? []).toString()).toContain(ROWS[1][1]);
  });

  it('values stand at their places in the file', () => {
    const bytes = DATABASES.utf8;
    const [view] = look(bytes).views;
    const text = Buffer.from(view?.bytes ?? []);
    for (const value of ['short', 'one', 'start middle', 'bytes in a blob']) {
      const start = text.indexOf(value);
      const at = view?.toUnit({ start, end: start + value.length }) ?? { start: 0, end: 0 };
      expect(bytes.toString('latin1', at.start, at.end)).toBe(value);
    }
  });

  it('logs and journals are read like the pages that they hold', () => {
    const [size, pages] = [512, DATABASES.utf8.length / 512];
    const page = (number: number): Buffer => DATABASES.utf8.subarray((number - 1) * size, number * size);
    const numbers = Array.from({ length: pages }, (_, i) => i + 1).toReversed();
    const word32 = (...values: readonly number[]): Buffer => {
      const bytes = Buffer.alloc(values.length * 4);
      values.forEach((value, i) => bytes.writeUInt32BE(value, i * 4));
      return bytes;
    };
    const log = Buffer.concat([
      word32(0x377f0682, 3007000, size, 0, 1, 2, 0, 0),
      ...numbers.flatMap((n) => [word32(n, 0, 1, 2, 0, 0), page(n)]),
    ]);
    const head = Buffer.alloc(size);
    Buffer.concat([Buffer.from('d9d505f920a163d7', 'hex'), word32(pages, 0, pages, size, size)]).copy(head);
    const journal = Buffer.concat([head, ...numbers.flatMap((n) => [word32(n), page(n), word32(0)])]);
    for (const bytes of [log, journal]) {
      const lines = contentsOf(look(bytes))['sqlite']?.split('\n');
      expect(lines).toEqual(expect.arrayContaining(ROWS.map((row) => row.join('\t'))));
    }
  });

  it('damaged pages never break the scan, nor cost more than their size', () => {
    const change = fc.record({
      at: fc.nat(DATABASES.utf8.length - 1),
      byte: fc.nat(255),
      copies: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const bytes = Buffer.from(DATABASES.utf8);
        for (const { at, byte, copies } of changes) bytes.fill(byte, at, Math.min(at + copies, bytes.length));
        for (const view of look(bytes).views) expect(view.bytes.length).toBeLessThanOrEqual(bytes.length * 3);
      }),
      { numRuns: 300 },
    );
  });
});

describe('compiled programs', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom(...'abcXYZ019_'), minLength: 4, maxLength: 200 }), {
    minLength: 1,
    maxLength: 8,
  });

  it('Java: the texts of the constant pool are lines', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const constants = all.flatMap((text, i) => [
          ...(i % 2 === 0 ? [Buffer.from([5, 0, 0, 0, 0, 0, 0, 0, i])] : [Buffer.from([8, 0, 1])]),
          Buffer.concat([Buffer.from([1, 0, text.length]), Buffer.from(text)]),
        ]);
        const count = 1 + all.length * 2 + Math.ceil(all.length / 2);
        const bytes = Buffer.concat([
          Buffer.from([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61, count >> 8, count & 255]),
          ...constants,
          Buffer.alloc(20),
        ]);
        expect(contentsOf(look(bytes))['java-class']?.trimEnd().split('\n')).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  it('Python: texts are lines, whatever stands beside them', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const marshalled = all.flatMap((text, i) => {
          const length = Buffer.alloc(4);
          length.writeUInt32LE(text.length);
          const head = i % 2 === 0 ? Buffer.from([0xda, text.length]) : Buffer.concat([Buffer.from('u'), length]);
          return [head, Buffer.from(text), Buffer.from('N')];
        });
        const bytes = Buffer.concat([Buffer.from([0xa7, 13, 13, 10]), Buffer.alloc(12), ...marshalled]);
        expect(contentsOf(look(bytes))['python-bytecode']?.trimEnd().split('\n')).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  it('are read inside of archives', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xa7, 13, 13, 10]),
      Buffer.alloc(12),
      Buffer.from('z\u0011the constant textN'),
    ]);
    const jar = zipOf([
      { name: 'a.pyc', content: deflateRawSync(bytes), method: 0 },
      { name: 'b.pyc', content: bytes },
    ]);
    expect(contentsOf(look(jar))['zip:b.pyc > python-bytecode']).toBe('the constant text\n');
  });
});

/** A document with one stream, and what its dictionary says. */
const pdfOf = (content: Buffer, dictionary = '/Filter /FlateDecode', trailer = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Length ${content.length} ${dictionary} >>\nstream\n`),
    content,
    Buffer.from(`\nendstream\nendobj\ntrailer << /Root 2 0 R ${trailer} >>\n%%EOF\n`),
  ]);

describe('PDF', () => {
  const page = (text: string): Record<string, string> => contentsOf(look(pdfOf(deflateSync(Buffer.from(text)))));

  it('packed streams are read, and each of them', () => {
    const two = Buffer.concat([pdfOf(deflateSync('the first stream')), pdfOf(deflateSync('the second stream'))]);
    expect(look(two).views.map(({ via, bytes }) => [via.join(), Buffer.from(bytes).toString()])).toEqual([
      ['pdf', 'the first stream'],
      ['pdf', 'the second stream'],
    ]);
    expect(look(two).gaps).toEqual([]);
  });

  it('text is joined along a line, whatever moves its letters', () => {
    const letters =
      'BT /F1 12 Tf 1 0 0 1 72 700 Tm [(to)-20(k)5<656e>]TJ 12 0 Td (_value) Tj 0 -14 Td (next \\(line\\)\\056) Tj ET';
    expect(page(letters)['pdf > pdf-text']).toBe('token_value\nnext (line).');
    expect(
      page('BT 1 0 0 1 9 9 Tm (ab) Tj ET BT 1 0 0 1 30 9 Tm (cd) Tj ET BT 1 0 0 1 9 5 Tm (e) Tj ET')['pdf > pdf-text'],
    ).toBe('abcd\ne');
    expect(page('BT [(two)-300(words)] TJ ET')['pdf > pdf-text']).toBe('two words');
  });

  it('pictures and fonts are passed over, and what is not read is told', () => {
    expect(look(pdfOf(deflateSync('a picture of something'), '/Subtype /Image /Filter /FlateDecode'))).toEqual({
      views: [],
      gaps: [],
    });
    expect(look(pdfOf(deflateSync('outlines of letters'), '/Length1 20 /Filter /FlateDecode'))).toEqual({
      views: [],
      gaps: [],
    });
    expect(look(pdfOf(Buffer.from('x'), '/Filter [/ASCII85Decode /FlateDecode]')).gaps).toEqual([
      'its packing, /ASCII85Decode /FlateDecode, is not read',
    ]);
    expect(look(pdfOf(deflateSync('sealed'), '/Filter/FlateDecode', '/Encrypt 9 0 R')).gaps).toEqual([
      'its content is encrypted',
    ]);
  });

  it('nothing that is changed breaks the scan', () => {
    const sample = pdfOf(
      deflateSync(Buffer.from('BT 1 0 0 1 72 700 Tm [(to)-20(k)5<656e>]TJ 12 0 Td (\\053\\() Tj ET\n'.repeat(20))),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = Buffer.from(sample);
          for (const [at, byte] of changes) bytes[at] = byte;
          for (const view of look(bytes).views)
            expect(view.toUnit({ start: 0, end: view.bytes.length }).end).toBeLessThanOrEqual(bytes.length);
        },
      ),
      { numRuns: 200 },
    );
    const text = fc.string({
      unit: fc.constantFrom('(', ')', '<', '>', '\\', '[', ']', 'T', 'j', 'd', ' ', '-', '9', 'm', '*'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, (odd) => {
        expect(page(`${odd} (x) Tj ${odd}`)['pdf']).toContain(odd);
      }),
      { numRuns: 300 },
    );
  });
});

describe('samples in texts', () => {
  it('that are cut on purpose are read as far as they go, without a gap', () => {
    const digits = gzipSync(Buffer.from(Array.from({ length: 200 }, (_, i) => `line ${i * i}\n`).join(''))).toString(
      'base64',
    );
    const seen = look(Buffer.from(`example: ${digits.slice(0, 400)}\n`));
    expect(contentsOf(seen)['base64 > gzip']).toMatch(/^line 0\nline 1\nline 4\n/);
    expect(seen.gaps).toEqual([]);
  });
});
