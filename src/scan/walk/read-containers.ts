import { CatFileReader, GitError, type Repository } from '../../git/index.js';
import type { ContentId } from '../../model/index.js';
import type { ContainerBlob } from './whole-memory.js';

/** With more, opening the store is as quick, and holds one at a time. */
const MOST_BYTES = 64 << 20;

/** Reads some blobs without opening the store that they are in, in their order. Null where not all can be had so. */
export async function readContainers(
  repo: Repository,
  wanted: readonly ContainerBlob[],
): Promise<ReadonlyMap<ContentId, Uint8Array> | null> {
  if (wanted.length === 0) return new Map();
  if (wanted.reduce((sum, [, size]) => sum + size, 0) > MOST_BYTES) return null;
  const found = new Map<string, Uint8Array>();
  try {
    const ids = wanted.map(([id]) => id);
    for await (const { objects } of new CatFileReader(repo).read(ids, { types: ['blob'], maxBytes: MOST_BYTES }))
      for (const { id, bytes } of objects) found.set(id, bytes);
  } catch (thrown) {
    if (!(thrown instanceof GitError)) throw thrown;
    return null;
  }
  const inOrder = wanted.flatMap(([id, size]) => {
    const bytes = found.get(id);
    return bytes?.length === size ? [[id, bytes] as const] : [];
  });
  return inOrder.length === wanted.length ? new Map(inOrder) : null;
}
