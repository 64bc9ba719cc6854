import { spawnSync } from 'node:child_process';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCompressed } from '../../../src/decode/index.js';
import { compressOf, zstdOf } from './encoders.js';
import { contentsOf, look } from './look.js';
import { PACKED, TEXT } from './packed-text.js';

const NAMES = {
  bzip2: 'bzip2',
  xz: 'xz',
  xzSha256: 'xz',
  xzDelta: 'xz',
  xzX86: 'xz',
  lzma: 'lzma',
  zstd: 'zstd',
  zstdBest: 'zstd',
  lz4: 'lz4',
} as const satisfies Record<keyof typeof PACKED, string>;

const FORMATS = Object.keys(NAMES) as readonly (keyof typeof PACKED)[];

describe('compressed files', () => {
  it.each(FORMATS)('%s is read', (format) => {
    const seen = look(PACKED[format]);
    expect(contentsOf(seen)).toEqual({ [NAMES[format]]: TEXT.toString() });
    expect(seen.gaps).toEqual([]);
    expect(isCompressed(PACKED[format])).toBe(true);
  });

  it.each([
    ['gzip', gzipSync],
    ['zlib', deflateSync],
    ['zlib', (content: Uint8Array) => deflateSync(content, { level: 1 })],
    ['zstd', (content: Uint8Array) => zstdOf(Buffer.from(content))],
    ['compress', (content: Uint8Array) => compressOf(Buffer.from(content))],
  ] as const)('%s is read, whatever it holds', (name, pack) => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 900 }), (content) => {
        const seen = look(pack(content));
        expect(contentsOf(seen)[name]).toBe(Buffer.from(content).toString('latin1'));
        expect(seen.gaps).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['bzip2', 'xz', 'zstd', 'lz4'] as const)('%s: of several streams in one file all are read', (format) => {
    const seen = look(Buffer.concat([PACKED[format], PACKED[format]]));
    expect(contentsOf(seen)).toEqual({ [format]: TEXT.toString().repeat(2) });
    expect(seen.gaps).toEqual([]);
  });

  it('zstd: a frame that tells nothing may come first', () => {
    const skipped = Buffer.from('502a4d180400000012345678', 'hex');
    expect(contentsOf(look(Buffer.concat([skipped, PACKED.zstd])))).toEqual({ zstd: TEXT.toString() });
  });

  it('gzip: of several members all are read, also where one is damaged later', () => {
    const bytes = Buffer.concat([gzipSync('the first\n'), gzipSync('the second\n'), gzipSync(TEXT)]);
    expect(contentsOf(look(bytes))).toEqual({ gzip: `the first\nthe second\n${TEXT.toString()}` });
    expect(contentsOf(look(bytes.subarray(0, bytes.length - 300)))['gzip']).toMatch(
      /^the first\nthe second\n0 times 0/,
    );
  });

  it.each([
    ['gzip', gzipSync(TEXT)],
    ['zlib', deflateSync(TEXT)],
    ['xz', PACKED.xz],
    ['lzma', PACKED.lzma],
    ['lz4', PACKED.lz4],
  ])('%s: what stands before a cut is read, and the cut is told', (name, bytes) => {
    const seen = look(bytes.subarray(0, bytes.length - 120));
    expect(contentsOf(seen)[name]?.length).toBeGreaterThan(100);
    expect(TEXT.toString().startsWith(contentsOf(seen)[name] ?? '-')).toBe(true);
    expect(seen.gaps).toEqual([`${name}: its content is cut off`]);
  });

  // LZMA alone holds no check of its content; those of zstd and LZ4 are not looked at.
  it.each([...FORMATS.filter((format) => !/X86|lz|zstd/.test(format)), 'gzip'] as const)(
    '%s: a changed byte is told',
    (format) => {
      const bytes = Buffer.from(format === 'gzip' ? gzipSync(TEXT) : PACKED[format]);
      const at = bytes.length >> 1;
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      expect(look(bytes).gaps).toHaveLength(1);
    },
  );

  it.each(['7z', 'rar', 'lzip', 'cabinet'])('%s is a gap that names the format', (name) => {
    const magic = { '7z': '377abcaf271c', rar: '526172211a07', lzip: '4c5a495001', cabinet: '4d53434600000000' }[name];
    expect(look(Buffer.concat([Buffer.from(magic ?? '', 'hex'), TEXT])).gaps).toEqual([`${name} content is not read`]);
  });

  it.each([
    ['prose', TEXT],
    ['a formula that begins like zlib', Buffer.from('x^2 + y^2 = z^2, for all that is right-angled\n'.repeat(9))],
    ['a program about the tar magic', Buffer.from(`${' '.repeat(257)}ustar\u000000${' '.repeat(400)}`)],
    ['an empty file', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(2048)],
  ])('%s is not packed', (_, bytes) => {
    expect(isCompressed(bytes)).toBe(false);
    expect(look(bytes)).toEqual({ views: [], gaps: [] });
  });
});

const hasTool = (name: string): boolean => spawnSync(name, ['--version'], { input: '' }).error === undefined;

describe.each([
  ['bzip2', ['-1c'], 'bzip2'],
  ['bzip2', ['-9c'], 'bzip2'],
  ['xz', ['-0c'], 'xz'],
  ['xz', ['-6c', '--block-size=40000'], 'xz'],
  ['xz', ['--format=lzma', '-c'], 'lzma'],
  ['zstd', ['-1c'], 'zstd'],
  ['zstd', ['-19c', '--check'], 'zstd'],
  ['lz4', ['-c'], 'lz4'],
] as const)('what %s %j writes', (tool, args, name) => {
  // A machine without the program proves less, and that is all.
  it.runIf(hasTool(tool))('comes out the same', () => {
    const content = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 3000 }),
      fc
        .array(fc.constantFrom('a', 'bb', 'some words', '\n', '\0\0\0\0\0\0\0'), { minLength: 1, maxLength: 3000 })
        .map((all) => Buffer.from(all.join(''))),
      fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 300_000 })).map(([byte, size]) => Buffer.alloc(size, byte)),
    );
    fc.assert(
      fc.property(content, (bytes) => {
        const { stdout } = spawnSync(tool, args, { input: bytes, maxBuffer: 1 << 24 });
        const { views, gaps } = look(stdout);
        expect(gaps).toEqual([]);
        expect(Buffer.compare(Buffer.from(views.find(({ via }) => via.join() === name)?.bytes ?? []), bytes)).toBe(0);
      }),
      { numRuns: 12 },
    );
  });
});
