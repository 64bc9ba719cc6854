import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arOf, cpioOf, paxRecords, tarEntry, tarOf, zipOf } from './encoders.js';
import type { File } from './encoders.js';
import { contentsOf, look } from './look.js';
import { PACKED, TEXT } from './packed-text.js';

const file = (name: string, content: string | Buffer): File => ({ name, content: Buffer.from(content) });

const files = fc.uniqueArray(
  fc.record({
    name: fc.string({ unit: fc.constantFrom(...'abcdefg/._'), minLength: 1, maxLength: 14 }),
    content: fc.uint8Array({ minLength: 1, maxLength: 700 }).map((bytes) => Buffer.from(bytes)),
  }),
  { minLength: 1, maxLength: 6, selector: ({ name }) => name },
);

const WRITERS: readonly (readonly [string, (all: readonly File[]) => Buffer])[] = [
  ['zip', zipOf],
  ['zip', (all) => zipOf(all.map((one) => ({ ...one, method: 0 })))],
  ['zip', (all) => zipOf(all.map((one) => ({ ...one, streamed: true })))],
  ['zip', (all) => zipOf(all.map((one) => ({ ...one, large: true })))],
  ['zip', (all) => Buffer.concat([Buffer.from('#!/bin/sh\n'), zipOf(all)])],
  ['tar', tarOf],
  ['tar', (all) => tarOf(all.map((one) => ({ ...one, magic: '' })))],
  ['cpio', cpioOf],
  ['ar', arOf],
];

describe('archives', () => {
  it.each([
    ['bundle', Buffer.from('# v2 git bundle\n\nPACK')],
    ['pack', Buffer.concat([Buffer.from('PACK'), Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])])],
  ])('a git %s in one is a gap, and is none by itself', (_, content) => {
    const inside = look(tarOf([{ name: 'a/repo.bin', content }]));
    expect(inside.gaps.join()).toContain('git pack content in an archive is not read');
    expect(look(content).gaps).toEqual([]);
  });

  it.each(WRITERS.map(([name, write], i) => [`${name} (${i})`, name, write] as const))(
    '%s: each entry is a view with its name',
    (_, name, write) => {
      fc.assert(
        fc.property(files, (all) => {
          const seen = look(write(all));
          const contents = contentsOf(seen);
          for (const { name: entry, content } of all) {
            const shown = name === 'ar' ? entry.replace(/\/$/, '') : entry;
            expect(contents[shown === '' ? name : `${name}:${shown}`]).toBe(content.toString('latin1'));
          }
          expect(seen.gaps).toEqual([]);
          const names = contents['entry-names']?.split('\n').map((line) => line.trimEnd());
          expect(names).toEqual(expect.arrayContaining(all.map((one) => one.name)));
        }),
        { numRuns: 30 },
      );
    },
  );

  it('stored entries and names stand at their places in the file', () => {
    const all = [file('dir/one.txt', 'the content of one'), file('two.txt', 'of the other')];
    for (const bytes of [tarOf(all), cpioOf(all), arOf(all), zipOf(all.map((one) => ({ ...one, method: 0 })))]) {
      for (const view of look(bytes).views) {
        const text = Buffer.from(view.bytes);
        for (const word of ['one', 'content', 'other', 'two.txt']) {
          const start = text.indexOf(word);
          if (start < 0) continue;
          const at = view.toUnit({ start, end: start + word.length });
          expect(bytes.toString('latin1', at.start, at.end)).toBe(word);
        }
      }
    }
  });

  it('a packed entry stands where it is packed', () => {
    const bytes = zipOf([{ name: 'a.txt', content: TEXT }]);
    const at = look(bytes).views[0]?.toUnit({ start: 5, end: 9 }) ?? { start: 0, end: 0 };
    expect(bytes.subarray(at.start, at.end)).toEqual(deflateRawSync(TEXT));
  });

  it('zip: entries may be packed by other methods', () => {
    const head = Buffer.from([9, 4, 5, 0]);
    const lzma = Buffer.concat([head, PACKED.lzma.subarray(0, 5), PACKED.lzma.subarray(13)]);
    const bytes = zipOf([
      { name: 'bzip2', content: PACKED.bzip2, method: 12 },
      { name: 'lzma', content: lzma, method: 14, flags: 2 },
      { name: 'zstd', content: PACKED.zstd, method: 93 },
      { name: 'xz', content: PACKED.xz, method: 95 },
    ]);
    const seen = look(bytes);
    const { 'entry-names': _, ...contents } = contentsOf(seen);
    expect(Object.values(contents)).toEqual(Array.from({ length: 4 }, () => TEXT.toString()));
    expect(seen.gaps).toEqual([]);
  });

  it('zip: the comments of entries and of the archive are seen', () => {
    const names = contentsOf(look(zipOf([{ name: 'a', content: TEXT, comment: 'of the entry' }], 'of all')))[
      'entry-names'
    ];
    expect(names).toBe('a\nof the entry\nof all\n');
  });

  it('tar: long names of all kinds, links and records are seen', () => {
    const long = `${'d/'.repeat(80)}name.txt`;
    const bytes = Buffer.concat([
      tarEntry({ name: '././@LongLink', type: 'L', content: Buffer.from(`${long}\0`) }),
      tarEntry({ name: long, content: Buffer.from('first') }),
      tarEntry({ name: 'PaxHeader', type: 'x', content: paxRecords({ comment: 'a remark', path: `x/${long}` }) }),
      tarEntry({ name: 'short', content: Buffer.from('second') }),
      tarEntry({ name: 'c.txt', prefix: 'far/away', content: Buffer.from('third') }),
      tarEntry({ name: 'link', type: '2', link: 'the/target' }),
      Buffer.alloc(1024),
    ]);
    const seen = look(bytes);
    const { 'entry-names': names, ...contents } = contentsOf(seen);
    expect(contents).toEqual({ [`tar:${long}`]: 'first', [`tar:x/${long}`]: 'second', 'tar:far/away/c.txt': 'third' });
    for (const part of [long, 'a remark', 'the/target', 'far/away']) expect(names).toContain(part);
    expect(seen.gaps).toEqual([]);
  });

  it('tar: what stands behind the end is read', () => {
    const bytes = Buffer.concat([tarOf([file('a', 'one')]), tarOf([file('b', 'two')]), Buffer.from('and a rest')]);
    expect(contentsOf(look(bytes))).toMatchObject({ 'tar:a': 'one', 'tar:b': 'two', tar: 'and a rest' });
    expect(look(bytes).gaps).toEqual([]);
  });

  it('tar: behind a damaged header all is read as it stands, and the damage told', () => {
    const bytes = tarOf([file('a', 'one'), file('b', 'two')]);
    bytes[1024 + 3] = 0x41;
    const seen = look(bytes);
    expect(contentsOf(seen)).toMatchObject({ 'tar:a': 'one', tar: expect.stringContaining('two') as unknown });
    expect(seen.gaps).toEqual(['the header at byte 1024 of it is damaged']);
  });

  it('zip: without a directory the entries that are there are read', () => {
    const bytes = zipOf([file('a', TEXT), file('b', TEXT), { ...file('c', TEXT), streamed: true }]);
    const seen = look(bytes.subarray(0, bytes.length - 160));
    expect(contentsOf(seen)).toMatchObject({
      'zip:a': TEXT.toString(),
      'zip:b': TEXT.toString(),
      'zip:c': TEXT.toString(),
    });
    expect(seen.gaps).toEqual(['its directory of entries is missing or damaged']);
  });

  it.each([
    ['an encrypted entry', [{ ...file('a', TEXT), flags: 1 }], ['zip:a: its content is encrypted']],
    [
      'several encrypted entries',
      [1, 2, 3].map((n) => ({ ...file(`a${n}`, TEXT), flags: 1 })),
      ['zip:a1: its content is encrypted', 'and 2 more of the same: its content is encrypted'],
    ],
    ['another method', [{ ...file('a', TEXT), method: 98 }], ['zip:a: its packing, method 98, is not read']],
  ])('zip: %s is a gap, and the rest is read', (_, entries, gaps) => {
    const seen = look(zipOf([...entries, file('open', 'still here')]));
    expect(seen.gaps).toEqual(gaps);
    expect(contentsOf(seen)['zip:open']).toBe('still here');
  });

  it('rpm: the files stand packed behind two headers', () => {
    const header = (data: string): Buffer => {
      const head = Buffer.alloc(16 + 16);
      head.writeUInt32BE(0x8eade801, 0);
      head.writeUInt32BE(1, 8);
      head.writeUInt32BE(data.length, 12);
      return Buffer.concat([head, Buffer.from(data)]);
    };
    const signature = header('five!');
    const bytes = Buffer.concat([
      Buffer.from('edabeedb', 'hex'),
      Buffer.alloc(92),
      signature,
      Buffer.alloc((8 - (signature.length % 8)) % 8),
      header('a script that runs when it is installed'),
      gzipSync(cpioOf([file('./etc/app.conf', TEXT)])),
    ]);
    expect(contentsOf(look(bytes))['rpm > gzip > cpio:./etc/app.conf']).toBe(TEXT.toString());
    expect(look(bytes.subarray(0, 150)).gaps).toEqual(['its headers are damaged']);
  });

  it('names are shown on one line, at bounded length, and no word of them in part', () => {
    const nameOf = (name: string): string => look(zipOf([file(name, 'x'.repeat(20))])).views[0]?.via[0] ?? '';
    expect(nameOf('a\u001b[31m\nb.txt')).toBe('zip:a?[31m?b.txt');
    expect(nameOf(`${'folder/'.repeat(60)}end.txt`)).toMatch(/^zip:…(\/folder)+\/end\.txt$/);
    expect(nameOf(`${'folder/'.repeat(60)}end.txt`).length).toBeLessThanOrEqual(204);
    expect(nameOf('b'.repeat(400))).toBe('zip:… (400 characters)');
  });

  it('what is packed in what is packed is read', () => {
    const inner = tarOf([
      file('in/base64.txt', `key: ${Buffer.from('a sentence that nobody sees').toString('base64')}\n`),
    ]);
    const bytes = gzipSync(tarOf([file('deep.zip', zipOf([file('x.tar.gz', gzipSync(inner))]))]));
    const found = look(bytes).views.find(({ bytes: content }) => Buffer.from(content).includes('that nobody sees'));
    expect(found?.via).toEqual(['gzip', 'tar:deep.zip', 'zip:x.tar.gz', 'gzip', 'tar:in/base64.txt', 'base64']);
  });
});

describe('packed content that stands encoded in text', () => {
  const sentence = Buffer.from('a sentence of some length, that only who unpacks it can read; and then it goes on\n');
  const text = Buffer.concat([sentence, TEXT]);
  it.each([
    ['gzip', gzipSync(sentence)],
    ['gzip', gzipSync(text)],
    ['zlib', deflateSync(text)],
    ['zlib', deflateSync(text, { level: 1 })],
    ['zip:a', zipOf([file('a', text)])],
    ['bzip2', PACKED.bzip2],
    ['xz', PACKED.xz],
    ['zstd', PACKED.zstd],
  ])('%s is read', (name, packed) => {
    for (const encoding of ['base64', 'hex'] as const) {
      const digits = packed.toString(encoding);
      for (const written of [`data: ${digits}\n`, `"data": "${digits}"`, digits.replace(/.{76}/g, '$&\n')]) {
        const seen = look(Buffer.from(written));
        expect(seen.views.map(({ via }) => via.join(' > '))).toContain(`${encoding} > ${name}`);
        expect(seen.gaps).toEqual([]);
      }
    }
  });

  it('is read where it is encoded twice, as some keep their releases', () => {
    const twice = Buffer.from(gzipSync(text).toString('base64')).toString('base64');
    const seen = look(Buffer.from(`release: ${twice}\n`));
    expect(seen.views.map(({ via }) => via.join(' > '))).toContain('base64 > base64 > gzip');
  });
});
