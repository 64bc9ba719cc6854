import { isSorted, type IdTable } from './id-table.js';

/** What the index of a pack says: where each object starts. */
export type PackIndex = {
  readonly ids: IdTable;
  /** Of each object, in the order of the ids; may lie outside the pack when the index is damaged. */
  readonly offsets: Float64Array;
  /** The pack's own checksum; null when the index does not say it. */
  readonly packChecksum: Uint8Array | null;
  /** What is wrong with it although its objects can be listed, or null. */
  readonly doubt: string | null;
};

const MAGIC = 0xff744f63;
const FAN_OUT = 256 * 4;
/** More objects than a pack of a readable size can hold. */
const MOST_OBJECTS = 1 << 28;

/** @throws Error that says in one clause why the index cannot be used at all. */
export function parsePackIndex(bytes: Uint8Array, width: number): PackIndex {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < FAN_OUT + 2 * width) throw new Error('the index is cut off');
  if (view.getUint32(0) !== MAGIC) return parseFirstVersion(view, bytes, width);
  if (view.getUint32(4) !== 2) throw new Error(`the index has version ${view.getUint32(4)}, which is not known`);
  return parseSecondVersion(view, bytes, width);
}

function parseFirstVersion(view: DataView, bytes: Uint8Array, width: number): PackIndex {
  const { count, doubt } = readFanOut(view, 0);
  const stride = 4 + width;
  if (bytes.length !== FAN_OUT + count * stride + 2 * width)
    throw new Error('the size of the index does not fit its number of objects');
  const ids: IdTable = { bytes, start: FAN_OUT + 4, stride, width, count, numbering: null };
  const offsets = new Float64Array(count);
  for (let i = 0; i < count; i++) offsets[i] = view.getUint32(FAN_OUT + i * stride);
  return finish(ids, offsets, doubt);
}

function parseSecondVersion(view: DataView, bytes: Uint8Array, width: number): PackIndex {
  const { count, doubt } = readFanOut(view, 8);
  const idsAt = 8 + FAN_OUT;
  const offsetsAt = idsAt + count * (width + 4);
  const largeAt = offsetsAt + count * 4;
  const large = (bytes.length - 2 * width - largeAt) / 8;
  if (large < 0 || !Number.isInteger(large) || large > count)
    throw new Error('the size of the index does not fit its number of objects');
  const offsets = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const short = view.getUint32(offsetsAt + i * 4);
    offsets[i] = short < 0x80000000 ? short : largeOffset(view, { largeAt, large, nth: short - 0x80000000 });
  }
  return finish({ bytes, start: idsAt, stride: width, width, count, numbering: null }, offsets, doubt);
}

/** An offset that lies in no pack when the table of large offsets has no such entry. */
function largeOffset(
  view: DataView,
  at: { readonly largeAt: number; readonly large: number; readonly nth: number },
): number {
  if (at.nth >= at.large) return Number.MAX_SAFE_INTEGER;
  return view.getUint32(at.largeAt + at.nth * 8) * 2 ** 32 + view.getUint32(at.largeAt + at.nth * 8 + 4);
}

function finish(ids: IdTable, offsets: Float64Array, doubt: string | null): PackIndex {
  const end = ids.bytes.length;
  return {
    ids,
    offsets,
    packChecksum: ids.bytes.subarray(end - 2 * ids.width, end - ids.width),
    doubt: doubt ?? (isSorted(ids) ? null : 'its ids are out of order'),
  };
}

function readFanOut(view: DataView, at: number): { readonly count: number; readonly doubt: string | null } {
  let last = 0;
  let doubt: string | null = null;
  for (let i = 0; i < 256; i++) {
    const next = view.getUint32(at + i * 4);
    if (next < last) doubt = 'its first table is out of order';
    last = next;
  }
  if (last > MOST_OBJECTS) throw new Error('the index claims more objects than any pack can hold');
  return { count: last, doubt };
}
