import { deflateSync, gzipSync } from 'node:zlib';
import { bzip2, tar, xz, zip, zstd } from './packers.js';
import type { HidingPlace, Theme } from './place.js';

type Packed = {
  readonly row?: number;
  readonly title: string;
  readonly path: string;
  readonly pack: (text: string) => string | Uint8Array;
  readonly via: readonly string[];
};

const packed = ({ row = 10, title, path, pack, via }: Packed): HidingPlace => ({
  row,
  title,
  plant: (at, secret) => at.passing({ [path]: pack(`TOKEN=${secret}\n`) }),
  shown: { kind: 'history', path, via, commit: true },
});

const swapped = (bytes: Buffer, size: 2 | 4): Buffer => (size === 2 ? bytes.swap16() : bytes.swap32());

function utf32(text: string): Buffer {
  const bytes = Buffer.alloc(4 * text.length);
  for (const [index, letter] of [...text].entries()) bytes.writeUInt32LE(letter.codePointAt(0) ?? 0, 4 * index);
  return bytes;
}

const ENCODINGS = [
  { name: 'UTF-16LE', encode: (text: string) => Buffer.from(text, 'utf16le'), via: 'utf-16' },
  { name: 'UTF-16BE', encode: (text: string) => swapped(Buffer.from(text, 'utf16le'), 2), via: 'utf-16' },
  { name: 'UTF-32LE', encode: utf32, via: 'utf-32' },
  { name: 'UTF-32BE', encode: (text: string) => swapped(utf32(text), 4), via: 'utf-32' },
] as const;

const wide = ENCODINGS.flatMap(({ name, encode, via }) =>
  ['\ufeff', ''].map((mark) =>
    packed({
      row: 9,
      title: `${name} ${mark === '' ? 'without' : 'with'} a byte order mark`,
      path: `${name}-${mark === '' ? 'plain' : 'marked'}.reg`.toLowerCase(),
      pack: (text) => encode(`${mark}[settings]\r\n${text}`),
      via: [via],
    }),
  ),
);

const notebook = (text: string): string =>
  JSON.stringify({ cells: [{ cell_type: 'code', source: ['# a cell\n', text], outputs: [] }], nbformat: 4 });

const files: readonly HidingPlace[] = [
  packed({ title: 'gzip', path: 'dump.sql.gz', pack: (text) => gzipSync(text), via: ['gzip'] }),
  packed({ title: 'zlib', path: 'dump.zz', pack: (text) => deflateSync(text.repeat(9)), via: ['zlib'] }),
  packed({ title: 'bzip2', path: 'dump.bz2', pack: bzip2, via: ['bzip2'] }),
  packed({ title: 'xz', path: 'dump.xz', pack: xz, via: ['xz'] }),
  packed({ title: 'zstd', path: 'dump.zst', pack: zstd, via: ['zstd'] }),
  packed({
    title: 'zip',
    path: 'a.zip',
    pack: (text) => zip({ 'b.txt': 'b', 'a/app.env': text }),
    via: ['zip:a/app.env'],
  }),
  packed({
    title: 'a Java archive in another one',
    path: 'app.war',
    pack: (text) => zip({ 'lib/a.jar': zip({ 'app.properties': text }) }),
    via: ['zip:lib/a.jar', 'zip:app.properties'],
  }),
  packed({
    title: 'an office document',
    path: 'plan.docx',
    pack: (text) => zip({ 'word/document.xml': `<w:t>${text}</w:t>` }),
    via: ['zip:word/document.xml'],
  }),
  packed({ title: 'tar', path: 'a.tar', pack: (text) => tar('etc/app.env', text), via: ['tar:etc/app.env'] }),
  packed({
    title: 'a compressed tar',
    path: 'a.tar.gz',
    pack: (text) => gzipSync(tar('etc/app.env', text)),
    via: ['gzip', 'tar:etc/app.env'],
  }),
  packed({
    title: 'an archive in an archive in an archive',
    path: 'deep.tgz',
    pack: (text) => gzipSync(tar('b.zip', zip({ 'c.gz': gzipSync(text) }))),
    via: ['gzip', 'tar:b.zip', 'zip:c.gz', 'gzip'],
  }),
  packed({ title: 'a notebook', path: 'a.ipynb', pack: notebook, via: ['notebook:cell 1'] }),
];

const escaped: readonly HidingPlace[] = [
  packed({
    title: 'UTF-16 in an archive',
    row: 9,
    path: 'export.zip',
    pack: (text) => zip({ 'a.reg': Buffer.from(`\ufeff${text}`, 'utf16le') }),
    via: ['zip:a.reg', 'utf-16'],
  }),
];

export const ENCODED: Theme = {
  name: 'encodings, compressed files and archives',
  places: [...wide, ...escaped, ...files],
  finish: ({ repo }) => {
    const sealed = zip({ 'a.txt': 'nobody reads this' });
    // The first flag of an entry, in its own head and in the directory.
    for (const head of ['PK\u0003\u0004', 'PK\u0001\u0002']) {
      const at = sealed.indexOf(head);
      sealed[at + (head.endsWith('\u0002') ? 8 : 6)] = 1;
    }
    repo.write('sealed.zip', sealed);
    repo.commit({});
  },
  absent: [{ row: 10, title: 'an encrypted archive', because: 'encrypted' }],
};
