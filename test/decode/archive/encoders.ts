import { deflateRawSync } from 'node:zlib';

/** Small writers of archives, by their specifications, so that tests need no program but Node. */

export type ZipFile = {
  readonly name: string;
  readonly content: Buffer;
  /** 8 deflates; with any other number `content` is taken as packed already. */
  readonly method?: number;
  readonly flags?: number;
  readonly comment?: string;
  /** Sizes stand behind the content only. */
  readonly streamed?: boolean;
  readonly large?: boolean;
};

export function zipOf(files: readonly ZipFile[], comment = ''): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const local = localOf(file);
    directory.push(directoryEntryOf(file, offset));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, ...directory, end, Buffer.from(comment)]);
}

const packs = new WeakMap<Buffer, Buffer>();

/** Many entries may share one content. */
function packedOf({ content, method = 8 }: ZipFile): Buffer {
  if (method !== 8) return content;
  const packed = packs.get(content) ?? deflateRawSync(content);
  packs.set(content, packed);
  return packed;
}

function localOf(file: ZipFile): Buffer {
  const { name, content, method = 8, flags = 0, streamed = false } = file;
  const packed = packedOf(file);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(flags | (streamed ? 8 : 0), 6);
  head.writeUInt16LE(method, 8);
  if (!streamed) {
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(content.length, 22);
  }
  head.writeUInt16LE(name.length, 26);
  const behind = Buffer.alloc(streamed ? 16 : 0);
  if (streamed) {
    behind.writeUInt32LE(0x08074b50, 0);
    behind.writeUInt32LE(packed.length, 8);
    behind.writeUInt32LE(content.length, 12);
  }
  return Buffer.concat([head, Buffer.from(name), packed, behind]);
}

function directoryEntryOf(file: ZipFile, offset: number): Buffer {
  const { name, content, method = 8, flags = 0, comment = '', streamed = false, large = false } = file;
  const entry = Buffer.alloc(46);
  const extra = Buffer.alloc(large ? 28 : 0);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flags | (streamed ? 8 : 0), 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(large ? 0xffffffff : packedOf(file).length, 20);
  entry.writeUInt32LE(large ? 0xffffffff : content.length, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt16LE(comment.length, 32);
  entry.writeUInt32LE(large ? 0xffffffff : offset, 42);
  if (large) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(content.length), 4);
    extra.writeBigUInt64LE(BigInt(packedOf(file).length), 12);
    extra.writeBigUInt64LE(BigInt(offset), 20);
  }
  return Buffer.concat([entry, Buffer.from(name), extra, Buffer.from(comment)]);
}

export type TarFile = {
  readonly name: string;
  readonly content?: Buffer;
  readonly type?: string;
  readonly link?: string;
  readonly magic?: string;
  readonly prefix?: string;
};

export const tarOf = (files: readonly TarFile[]): Buffer => Buffer.concat([...files.map(tarEntry), Buffer.alloc(1024)]);

export function tarEntry({ name, content = Buffer.alloc(0), type = '0', ...more }: TarFile): Buffer {
  const head = Buffer.alloc(512);
  head.write(name.slice(0, 100), 0);
  head.write(['0000644', '0000000', '0000000', ''].join('\0'), 100);
  head.write(`${content.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124);
  head.write(type, 156);
  head.write(more.link ?? '', 157);
  head.write(more.magic ?? 'ustar\u000000', 257);
  head.write(more.prefix ?? '', 345);
  head.write(' '.repeat(8), 148);
  head.write(
    `${head
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return Buffer.concat([head, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** Records of a pax header: each begins with its own length. */
export function paxRecords(records: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(
    Object.entries(records)
      .map(([key, value]) => {
        const rest = ` ${key}=${value}\n`;
        let length = rest.length;
        while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
        return `${length}${rest}`;
      })
      .join(''),
  );
}

export type File = { readonly name: string; readonly content: Buffer };

export const cpioOf = (files: readonly File[]): Buffer =>
  Buffer.concat([...files, { name: 'TRAILER!!!', content: Buffer.alloc(0) }].map(cpioEntry));

function cpioEntry({ name, content }: File): Buffer {
  const field = (value: number): string => value.toString(16).padStart(8, '0');
  const fields = [1, 0o100644, 0, 0, 1, 0, content.length, 0, 0, 0, 0, name.length + 1, 0].map(field);
  const head = Buffer.from(`070701${fields.join('')}${name}\0`);
  const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  return Buffer.concat([padded(head), padded(content)]);
}

export const arOf = (files: readonly File[]): Buffer =>
  Buffer.concat([Buffer.from('!<arch>\n'), ...files.map(arEntry)]);

function arEntry({ name, content }: File): Buffer {
  const head = `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}`;
  return Buffer.concat([
    Buffer.from(`${head}${String(content.length).padEnd(10)}\`\n`),
    content,
    Buffer.alloc(content.length & 1, 10),
  ]);
}

/** A frame of Zstandard whose blocks are not compressed. */
export function zstdOf(content: Buffer): Buffer {
  const blocks: Buffer[] = [];
  for (let at = 0; at < content.length || at === 0; at += 1 << 16) {
    const block = content.subarray(at, at + (1 << 16));
    const head = Buffer.alloc(3);
    head.writeUIntLE((block.length << 3) | (at + block.length >= content.length ? 1 : 0), 0, 3);
    blocks.push(head, block);
  }
  return Buffer.concat([Buffer.from('28b52ffd0050', 'hex'), ...blocks]);
}

/** What `compress -b 9` would write: codes of nine bits only, so that none changes its width. */
export function compressOf(content: Buffer): Buffer {
  const codes = new Map<string, number>(Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(byte), byte]));
  const bits: number[] = [];
  const put = (code: number): void => void bits.push(...Array.from({ length: 9 }, (_, bit) => (code >> bit) & 1));
  let word = '';
  let free = 257;
  for (const char of content.toString('latin1')) {
    if (codes.has(word + char)) word += char;
    else {
      put(codes.get(word) ?? 0);
      if (free < 512) codes.set(word + char, free++);
      word = char;
    }
  }
  if (word !== '') put(codes.get(word) ?? 0);
  const bytes = Buffer.alloc(Math.ceil(bits.length / 8));
  bits.forEach((bit, at) => {
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7));
  });
  return Buffer.concat([Buffer.from([0x1f, 0x9d, 0x89]), bytes]);
}
