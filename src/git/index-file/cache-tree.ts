/** What the index remembers of a folder: the id of its tree, as long as nothing below it was staged since. */
export type CachedTree = {
  /** Entries of the index below this folder; -1 when something was staged there and the id is not known any more. */
  readonly entries: number;
  /** Where the id stands in the file. */
  readonly idAt: number;
  /** By name, each byte one character. */
  readonly folders: ReadonlyMap<string, CachedTree>;
};

type Cursor = { at: number; readonly end: number };

const NEWLINE = 0x0a;
const SPACE = 0x20;
/** Deeper than any working tree. */
const DEEPEST = 2048;
/** More digits than any count that fits. */
const NUMBER = /^(?:-1|\d{1,9})$/;

/**
 * Reads the extension TREE (gitformat-index): for each folder its name and a zero byte, the number of entries, a space, the number of
 * folders in it and a newline; then the id, unless the number of entries is -1; then its folders. Null when that is not what stands there.
 */
export function parseCacheTree(bytes: Buffer, start: number, end: number, idBytes: number): CachedTree | null {
  const cursor = { at: start, end };
  const root = readFolder(bytes, cursor, { idBytes, depth: 0 });
  return root !== null && root.name === '' && cursor.at === end ? root.tree : null;
}

function readFolder(
  bytes: Buffer,
  cursor: Cursor,
  { idBytes, depth }: { readonly idBytes: number; readonly depth: number },
): { readonly name: string; readonly tree: CachedTree } | null {
  const name = readUntil(bytes, cursor, 0);
  const entries = readUntil(bytes, cursor, SPACE);
  const count = readUntil(bytes, cursor, NEWLINE);
  if (name === null || entries === null || count === null || depth > DEEPEST) return null;
  if (!NUMBER.test(entries) || !NUMBER.test(count)) return null;
  const idAt = cursor.at;
  if (entries !== '-1') cursor.at += idBytes;
  const folders = new Map<string, CachedTree>();
  for (let left = Number(count); left > 0; left--) {
    const folder = readFolder(bytes, cursor, { idBytes, depth: depth + 1 });
    if (folder === null) return null;
    folders.set(folder.name, folder.tree);
  }
  return cursor.at > cursor.end ? null : { name, tree: { entries: Number(entries), idAt, folders } };
}

function readUntil(bytes: Buffer, cursor: Cursor, stop: number): string | null {
  const found = bytes.indexOf(stop, cursor.at);
  if (found === -1 || found >= cursor.end) return null;
  const text = bytes.toString('latin1', cursor.at, found);
  cursor.at = found + 1;
  return text;
}
