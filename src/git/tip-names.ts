import type { Gap } from '../model/index.js';
import type { ObjectReader } from './object-reader.js';
import { GITLINK } from './raw-diff.js';
import { FOLDER_MODE, idBytesOf, treeEntries } from './tree.js';

const MAX_TREE_BYTES = 256 << 20;

export type TipNames = {
  /** Every distinct name of a file or folder, with one path that it stands at. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of the files. */
  readonly blobs: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
};

/** What is named below the given trees. Each distinct tree is read once. */
export async function namesBelow(reader: ObjectReader, roots: Iterable<string>): Promise<TipNames> {
  const blobs = new Set<string>();
  const names = new Map<string, string>();
  const gaps: Gap[] = [];
  const seen = new Set<string>();
  let level = new Map([...roots].map((id) => [id, '']));
  while (level.size > 0) {
    for (const id of level.keys()) seen.add(id);
    const next = new Map<string, string>();
    for await (const batch of reader.read(level.keys(), { types: ['tree'], maxBytes: MAX_TREE_BYTES })) {
      gaps.push(...batch.gaps);
      for (const { id, bytes } of batch.objects) {
        const folder = level.get(id) ?? '';
        for (const entry of treeEntries(bytes, idBytesOf(id))) {
          if (!names.has(entry.name)) names.set(entry.name, folder + entry.name);
          if (entry.mode !== FOLDER_MODE && entry.mode !== GITLINK) blobs.add(entry.id);
          if (entry.mode === FOLDER_MODE && !seen.has(entry.id)) next.set(entry.id, `${folder}${entry.name}/`);
        }
      }
    }
    level = next;
  }
  return { names, blobs, gaps };
}
