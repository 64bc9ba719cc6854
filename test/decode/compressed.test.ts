import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, isCompressed } from '../../src/decode/index.js';
import { contentId, plainView, type Gap, type View } from '../../src/model/index.js';

type Entry = { readonly name: string; readonly content: Buffer; readonly method?: number; readonly flags?: number };

/** A zip archive, written by its specification: local headers with content, the directory, its end record. */
function zipOf(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, method = 8, flags = 0 } of entries) {
    const packed = method === 8 ? deflateRawSync(content) : content;
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(method, 8);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += head.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

function look(bytes: Buffer): { readonly views: readonly View[]; readonly gaps: readonly string[] } {
  const gaps: Gap[] = [];
  const views = [
    ...decode(plainView({ id: contentId(bytes), bytes, origins: [] }), { onGap: (gap) => gaps.push(gap) }),
  ];
  return { views, gaps: gaps.map(({ because }) => because) };
}

const textsOf = (views: readonly View[], via: string): readonly string[] =>
  views.filter((view) => view.via.join() === via).map((view) => Buffer.from(view.bytes).toString());

const TEXT = Buffer.from('a line of text, long enough to be worth packing\n'.repeat(20));

describe('compressed files', () => {
  it('gzip is read, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (content) => {
        const { views, gaps } = look(gzipSync(content));
        expect(textsOf(views, 'gzip')).toEqual([Buffer.from(content).toString()]);
        expect(gaps).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('every packed entry of a zip archive is read, and stands at its place', () => {
    const bytes = zipOf([
      { name: 'a.txt', content: TEXT },
      { name: 'stored.txt', content: TEXT, method: 0 },
      { name: 'dir/b.txt', content: Buffer.from('the other one\n') },
    ]);
    const { views, gaps } = look(bytes);
    expect(textsOf(views, 'zip')).toEqual([TEXT.toString(), 'the other one\n']);
    expect(gaps).toEqual([]);
    const [first] = views;
    const at = first?.toUnit({ start: 0, end: 5 }) ?? { start: 0, end: 0 };
    expect(bytes.subarray(at.start, at.end)).toEqual(deflateRawSync(TEXT));
  });

  it('what is packed twice is read', () => {
    const { views } = look(gzipSync(zipOf([{ name: 'a', content: gzipSync(TEXT) }])));
    expect(textsOf(views, 'gzip,zip,gzip')).toEqual([TEXT.toString()]);
  });

  it.each([
    ['a cut gzip', gzipSync(TEXT).subarray(0, 40), 'its compressed content is damaged'],
    [
      'a zip without its directory',
      zipOf([{ name: 'a', content: TEXT }]).subarray(0, 60),
      'its directory of entries is missing or damaged',
    ],
    ['an encrypted entry', zipOf([{ name: 'a', content: TEXT, flags: 1 }]), 'an entry is encrypted'],
    [
      'another method',
      zipOf([{ name: 'a', content: TEXT, method: 12 }]),
      'an entry is compressed by method 12, which is not opened',
    ],
    ['xz', Buffer.concat([Buffer.from('fd377a585a00', 'hex'), TEXT]), 'xz content is not opened'],
    ['a bomb', gzipSync(Buffer.alloc(80 << 20)), `its unpacked content is larger than ${64 << 20} bytes`],
  ])('%s is a gap', (_, bytes, because) => {
    expect(look(Buffer.from(bytes)).gaps).toEqual([because]);
    expect(isCompressed(bytes)).toBe(true);
  });

  it('text is not compressed', () => {
    expect(isCompressed(TEXT)).toBe(false);
    expect(look(TEXT).gaps).toEqual([]);
  });
});
