import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { objectId } from './stored-objects.js';

export type Entry = {
  readonly id: string;
  /** 1 to 4 for whole objects, 6 and 7 for deltas. */
  readonly type: number;
  readonly bytes: Uint8Array;
  /** What the header says, where it lies. */
  readonly declared?: number;
  /** Of a REF delta. */
  readonly baseId?: string;
  /** Of an OFS delta: how many entries before. */
  readonly back?: number;
  /** Of an OFS delta: bytes before, in place of what `back` says. */
  readonly distance?: number;
  /** Stands in place of the zlib stream. */
  readonly stream?: Uint8Array;
  /** Stands in the index in place of the true offset. */
  readonly offset?: number;
};

export const blob = (text: string | Uint8Array): Entry => {
  const bytes = Buffer.from(text);
  return { id: objectId('blob', bytes), type: 3, bytes };
};

/** Sizes of base and target, and then the instructions. */
export const delta = (base: number, target: number, ...instructions: readonly number[]): Uint8Array =>
  Uint8Array.from([...varint(base), ...varint(target), ...instructions]);

export const copy = (from: number, size: number): readonly number[] => [
  0xff,
  from & 255,
  (from >> 8) & 255,
  (from >> 16) & 255,
  from >>> 24,
  size & 255,
  (size >> 8) & 255,
  size >> 16,
];

export const insert = (text: string): readonly number[] => [text.length, ...Buffer.from(text)];

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
}

function header(type: number, size: number): Buffer {
  const rest = Math.floor(size / 16);
  return Buffer.from(rest === 0 ? [(type << 4) | size] : [(type << 4) | (size % 16) | 128, ...varint(rest)]);
}

function distance(value: number): Buffer {
  const bytes = [value & 127];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((--rest & 127) | 128);
  return Buffer.from(bytes);
}

export type Crafted = {
  readonly pack: Buffer;
  /** Of each entry. */
  readonly offsets: readonly number[];
  readonly crcs: readonly number[];
};

/** A pack of these entries; `count`: what its header says instead of their number. */
export function packOf(entries: readonly Entry[], count = entries.length): Crafted {
  const head = Buffer.alloc(12);
  head.write('PACK');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(count, 8);
  const parts = [head];
  const offsets: number[] = [];
  let at = 12;
  entries.forEach((entry, nth) => {
    const base =
      entry.type === 6
        ? distance(entry.distance ?? at - (offsets[nth - (entry.back ?? 1)] ?? 0))
        : Buffer.from(entry.type === 7 ? (entry.baseId ?? '') : '', 'hex');
    const bytes = Buffer.concat([
      header(entry.type, entry.declared ?? entry.bytes.length),
      base,
      entry.stream ?? deflateSync(entry.bytes),
    ]);
    offsets.push(at);
    parts.push(bytes);
    at += bytes.length;
  });
  return { pack: sealed(Buffer.concat(parts)), offsets, crcs: parts.slice(1).map((part) => crc32(part)) };
}

/** Writes a pack of these entries with its index into an object folder. Returns its path without an ending. */
export function writePack(
  objects: string,
  entries: readonly Entry[],
  {
    version = 2,
    large = false,
    count,
  }: { readonly version?: 1 | 2; readonly large?: boolean; readonly count?: number } = {},
): string {
  const { pack, offsets, crcs } = packOf(entries, count);
  const rows = entries
    .map(({ id, offset }, nth) => ({ id, offset: offset ?? offsets[nth] ?? 0, crc: crcs[nth] ?? 0 }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = sealed(
    Buffer.concat([version === 1 ? firstVersion(rows) : secondVersion(rows, large), pack.subarray(-20)]),
  );
  const path = join(objects, 'pack', `pack-${pack.subarray(-20).toString('hex')}`);
  mkdirSync(join(objects, 'pack'), { recursive: true });
  writeFileSync(`${path}.pack`, pack);
  writeFileSync(`${path}.idx`, index);
  return path;
}

type Row = { readonly id: string; readonly offset: number; readonly crc: number };

function firstVersion(rows: readonly Row[]): Buffer {
  return Buffer.concat([
    fanOut(rows),
    ...rows.map(({ id, offset }) => Buffer.concat([word(offset), Buffer.from(id, 'hex')])),
  ]);
}

/** With `large`, every offset stands in the table of eight-byte offsets. */
function secondVersion(rows: readonly Row[], large: boolean): Buffer {
  const offsets = rows.map(({ offset }, nth) => word(large ? 0x80000000 + nth : offset));
  const wide = large
    ? rows.map(({ offset }) => Buffer.concat([word(Math.floor(offset / 2 ** 32)), word(offset % 2 ** 32)]))
    : [];
  const ids = rows.map(({ id }) => Buffer.from(id, 'hex'));
  return Buffer.concat([
    Buffer.from('ff744f6300000002', 'hex'),
    fanOut(rows),
    ...ids,
    ...rows.map(({ crc }) => word(crc)),
    ...offsets,
    ...wide,
  ]);
}

function fanOut(rows: readonly Row[]): Buffer {
  return Buffer.concat(
    Array.from({ length: 256 }, (_, first) =>
      word(rows.filter(({ id }) => parseInt(id.slice(0, 2), 16) <= first).length),
    ),
  );
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

const sealed = (bytes: Buffer): Buffer => Buffer.concat([bytes, createHash('sha1').update(bytes).digest()]);
