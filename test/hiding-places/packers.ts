import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of deflated entries. */
export function zip(entries: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(bytes);
    const about = Buffer.alloc(26);
    for (const [where, value] of [
      [0, 20],
      [4, 8],
    ] as const)
      about.writeUInt16LE(value, where);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, Buffer.from(name), packed]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), about, entry, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  for (const where of [4, 6]) end.writeUInt16LE(locals.length, where);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, listing, Buffer.from('PK\u0005\u0006'), end]);
}

/** A tar archive of one file. */
export function tar(name: string, content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content as Uint8Array);
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write('0000644\0' + '0000000\0'.repeat(2), 100);
  head.write(`${bytes.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0        0`, 124);
  head.write('ustar\u000000', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([head, bytes, Buffer.alloc(((512 - (bytes.length % 512)) % 512) + 1024)]);
}

/** A zstd frame with its content as it is; less than 256 bytes. */
export function zstd(content: string): Buffer {
  const bytes = Buffer.from(content);
  const block = Buffer.alloc(3);
  block.writeUIntLE((bytes.length << 3) | 1, 0, 3);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, bytes.length]), block, bytes]);
}

const crc = (bytes: Uint8Array): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(crc32(bytes));
  return four;
};
const sealed = (bytes: Buffer): Buffer => Buffer.concat([bytes, crc(bytes)]);
const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** An xz file with its content as it is; less than 100 bytes. */
export function xz(content: string): Buffer {
  const bytes = Buffer.from(content);
  const flags = Buffer.from([0, 1]);
  const header = sealed(Buffer.from([2, 0, 0x21, 1, 0, 0, 0, 0]));
  const data = Buffer.concat([Buffer.from([1, 0, bytes.length - 1]), bytes, Buffer.from([0])]);
  const unpadded = header.length + data.length + 4;
  const index = sealed(
    padded(
      Buffer.from([
        0,
        1,
        (unpadded & 0x7f) | (unpadded > 0x7f ? 0x80 : 0),
        ...(unpadded > 0x7f ? [unpadded >> 7] : []),
        bytes.length,
      ]),
    ),
  );
  const back = Buffer.alloc(4);
  back.writeUInt32LE(index.length / 4 - 1);
  const foot = Buffer.concat([back, flags]);
  return Buffer.concat([
    Buffer.from([0xfd, ...Buffer.from('7zXZ'), 0]),
    sealed(flags),
    header,
    padded(data),
    crc(bytes),
    index,
    crc(foot),
    foot,
    Buffer.from('YZ'),
  ]);
}

/** Bits, the first one first. */
class Bits {
  #text = '';

  put(value: number, count: number): void {
    this.#text += value.toString(2).padStart(count, '0');
  }

  bytes(): Buffer {
    return Buffer.from((this.#text.match(/.{1,8}/g) ?? []).map((eight) => Number.parseInt(eight.padEnd(8, '0'), 2)));
  }
}

/** A bzip2 file of a short text without four equal letters in a row. */
export function bzip2(content: string): Buffer {
  const bytes = Buffer.from(content, 'latin1');
  const { last, origin } = sortedRotations(bytes);
  const used = [...new Set(bytes)].toSorted((a, b) => a - b);
  const symbols = [...movedToFront(last, used), used.length + 1];
  const bits = new Bits();
  for (const byte of Buffer.from('BZh1')) bits.put(byte, 8);
  for (const half of [0x314159, 0x265359]) bits.put(half, 24);
  bits.put(bzipCrc(bytes), 32);
  bits.put(0, 1);
  bits.put(origin, 24);
  putUsed(bits, new Set(used));
  const selectors = Math.ceil(symbols.length / 50);
  bits.put(2, 3);
  bits.put(selectors, 15);
  for (let nth = 0; nth < selectors; nth++) bits.put(0, 1);
  const codes = completeCode(used.length + 2);
  for (let table = 0; table < 2; table++)
    putLengths(
      bits,
      codes.map(({ length }) => length),
    );
  for (const symbol of symbols) bits.put(codes[symbol]?.code ?? 0, codes[symbol]?.length ?? 0);
  for (const half of [0x177245, 0x385090]) bits.put(half, 24);
  bits.put(bzipCrc(bytes), 32);
  return bits.bytes();
}

function sortedRotations(bytes: Buffer): { readonly last: Buffer; readonly origin: number } {
  const twice = Buffer.concat([bytes, bytes]);
  const starts = [...bytes.keys()].toSorted((a, b) =>
    Buffer.compare(twice.subarray(a, a + bytes.length), twice.subarray(b, b + bytes.length)),
  );
  return {
    last: Buffer.from(starts.map((start) => twice[start + bytes.length - 1] ?? 0)),
    origin: starts.indexOf(0),
  };
}

/** Places in a list of recent bytes, plus one; runs of the most recent one as binary digits 1 and 2, told as 0 and 1. */
function movedToFront(bytes: Buffer, used: readonly number[]): readonly number[] {
  const list = [...used];
  const symbols: number[] = [];
  let run = 0;
  const endRun = (): void => {
    for (; run > 0; run = (run - 1) >> 1) symbols.push((run - 1) & 1);
  };
  for (const byte of bytes) {
    const at = list.indexOf(byte);
    if (at === 0) run++;
    else {
      endRun();
      symbols.push(at + 1);
      list.unshift(...list.splice(at, 1));
    }
  }
  endRun();
  return symbols;
}

function putUsed(bits: Bits, used: ReadonlySet<number>): void {
  const groups = Array.from({ length: 16 }, (_, high) =>
    Array.from({ length: 16 }, (__, low) => used.has(high * 16 + low)),
  );
  for (const group of groups) bits.put(group.includes(true) ? 1 : 0, 1);
  for (const group of groups) if (group.includes(true)) for (const is of group) bits.put(is ? 1 : 0, 1);
}

function completeCode(count: number): readonly { readonly code: number; readonly length: number }[] {
  const length = Math.ceil(Math.log2(count));
  const short = 2 ** length - count;
  return Array.from({ length: count }, (_, symbol) =>
    symbol < short ? { code: symbol, length: length - 1 } : { code: symbol + short, length },
  );
}

function putLengths(bits: Bits, lengths: readonly number[]): void {
  let now = lengths[0] ?? 0;
  bits.put(now, 5);
  for (const length of lengths) {
    for (; now < length; now++) bits.put(0b10, 2);
    bits.put(0, 1);
  }
}

function bzipCrc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) value = (value & 0x80000000) === 0 ? value << 1 : (value << 1) ^ 0x04c11db7;
  }
  return ~value >>> 0;
}
