export type TreeEntry = { readonly mode: string; readonly name: string; readonly id: string };

const SPACE = 0x20;
export const FOLDER_MODE = '40000';

/** The entries of a tree object. `idBytes` is 20 or 32. A tree cut short gives the entries that are whole. */
export function* treeEntries(tree: Uint8Array, idBytes: number): Generator<TreeEntry> {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength);
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(SPACE, at);
    const end = bytes.indexOf(0, space);
    if (space === -1 || end === -1 || end + 1 + idBytes > bytes.length) return;
    yield {
      mode: bytes.toString('latin1', at, space),
      name: bytes.toString('utf8', space + 1, end),
      id: bytes.toString('hex', end + 1, end + 1 + idBytes),
    };
    at = end + 1 + idBytes;
  }
}

export const idBytesOf = (id: string): number => id.length / 2;
