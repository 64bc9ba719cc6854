import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IndexRows, type IndexTable } from './index-rows.js';
import { readShared } from './regular-file.js';

const MAGIC = 0x4d494458;
const HEADER = 12;
const CHUNK_ROW = 12;
const FAN_OUT = 256 * 4;
const MOST_BYTES = 1 << 30;
const LAYER = /^multi-pack-index-[0-9a-f]{40,64}\.midx$/;

type Chunk = { readonly at: number; readonly end: number };

/**
 * What the multi-pack indexes of a folder say of the packs that have no index of their own, by the pack's name without an
 * ending. Of an object that stands in several packs they name only one: whoever asks must count. What is damaged says nothing.
 */
export function readMultiPackIndexes(folder: string, width: number): ReadonlyMap<string, IndexTable> {
  const packs = new Map<string, IndexRows>();
  for (const path of [join(folder, 'multi-pack-index'), ...layersOf(join(folder, 'multi-pack-index.d'))])
    try {
      addRows(readShared(path, { most: MOST_BYTES }), width, packs);
    } catch {
      // Nothing is lost: the packs are read without it.
    }
  return new Map([...packs].map(([name, rows]) => [name, rows.table()]));
}

function layersOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => LAYER.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** @throws RangeError or Error when it is damaged. */
function addRows(bytes: Uint8Array, width: number, packs: Map<string, IndexRows>): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC || view.getUint8(4) !== 1 || view.getUint8(5) !== (width === 20 ? 1 : 2))
    throw new Error('not a multi-pack-index of this kind');
  if (!isSealed(bytes, width)) throw new Error('its checksum is wrong');
  const chunk = (id: string): Chunk => chunkOf(view, id);
  const names = namesIn(bytes, chunk('PNAM'));
  const ids = chunk('OIDL').at;
  const places = chunk('OOFF').at;
  const large = view.byteLength;
  const wide = hasChunk(view, 'LOFF') ? chunk('LOFF') : { at: large, end: large };
  const count = view.getUint32(chunk('OIDF').at + FAN_OUT - 4);
  const rows = names.map(() => new IndexRows(width));
  for (let nth = 0; nth < count; nth++) {
    const short = view.getUint32(places + nth * 8 + 4);
    const offset = short < 0x80000000 ? short : largeAt(view, wide.at + (short - 0x80000000) * 8);
    if (ids + (nth + 1) * width > view.byteLength) throw new Error('it is cut off');
    rows[view.getUint32(places + nth * 8)]?.add(bytes, ids + nth * width, offset);
  }
  names.forEach((name, nth) => {
    const found = rows[nth];
    if (found !== undefined) packs.set(name, found);
  });
}

function isSealed(bytes: Uint8Array, width: number): boolean {
  const end = bytes.length - width;
  const hash = createHash(width === 20 ? 'sha1' : 'sha256').update(bytes.subarray(0, end));
  return hash.digest().equals(bytes.subarray(end));
}

const largeAt = (view: DataView, at: number): number => view.getUint32(at) * 2 ** 32 + view.getUint32(at + 4);

function namesIn(bytes: Uint8Array, { at, end }: Chunk): readonly string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', at, end);
  return text
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => name.replace(/\.(?:idx|pack)$/, ''));
}

const hasChunk = (view: DataView, id: string): boolean => rowOf(view, id) >= 0;

function rowOf(view: DataView, id: string): number {
  const wanted = Buffer.from(id, 'latin1').readUInt32BE(0);
  const chunks = view.getUint8(6);
  for (let nth = 0; nth < chunks; nth++) if (view.getUint32(HEADER + nth * CHUNK_ROW) === wanted) return nth;
  return -1;
}

function chunkOf(view: DataView, id: string): Chunk {
  const row = rowOf(view, id);
  if (row < 0) throw new Error(`it has no table ${id}`);
  const [at, end] = [0, 1].map((next) => largeAt(view, HEADER + (row + next) * CHUNK_ROW + 4)) as [number, number];
  if (at > end || end > view.byteLength) throw new Error('a table of it lies outside');
  return { at, end };
}
