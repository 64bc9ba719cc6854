/** A table that is made when it is first asked for: a commit seldom holds anything that is packed. */
function late<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** CRC-32 with the low bit first, as zip, gzip and xz have it. */
const crc32Table = late(() =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  }),
);

export function crc32(bytes: Uint8Array): number {
  const table = crc32Table();
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++)
    value = (value >>> 8) ^ (table[(value ^ (bytes[at] as number)) & 255] as number);
  return (value ^ 0xffffffff) >>> 0;
}

/** CRC-32 with the high bit first, as bzip2 has it. */
const crc32HighTable = late(() =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte << 24;
    for (let bit = 0; bit < 8; bit++) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
    return value;
  }),
);

export function crc32High(bytes: Uint8Array): number {
  const table = crc32HighTable();
  let value = -1;
  for (let at = 0; at < bytes.length; at++)
    value = (value << 8) ^ (table[(value >>> 24) ^ (bytes[at] as number)] as number);
  return ~value >>> 0;
}

/** CRC-64 of xz in two halves: 64 bits are more than a number holds. */
const crc64Tables = late(crc64Table);

function crc64Table(): { readonly low: Uint32Array; readonly high: Uint32Array } {
  const [low, high] = [new Uint32Array(256), new Uint32Array(256)];
  for (let byte = 0; byte < 256; byte++) {
    let [a, b] = [byte, 0];
    for (let bit = 0; bit < 8; bit++) {
      const odd = (a & 1) === 1;
      a = ((a >>> 1) | (b << 31)) ^ (odd ? 0xd7870f42 : 0);
      b = (b >>> 1) ^ (odd ? 0xc96c5795 : 0);
    }
    low[byte] = a;
    high[byte] = b;
  }
  return { low, high };
}

/** The eight bytes as they stand in a file: the lowest first. */
export function crc64(bytes: Uint8Array): Buffer {
  const table = crc64Tables();
  let [low, high] = [-1, -1];
  for (let at = 0; at < bytes.length; at++) {
    const index = (low ^ (bytes[at] as number)) & 255;
    low = ((low >>> 8) | (high << 24)) ^ (table.low[index] as number);
    high = (high >>> 8) ^ (table.high[index] as number);
  }
  const check = Buffer.alloc(8);
  check.writeInt32LE(~low, 0);
  check.writeInt32LE(~high, 4);
  return check;
}
