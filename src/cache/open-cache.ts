import { printable, reasonOf } from '../model/index.js';
import { prepareFolder } from './cache-folder.js';
import type { CacheKey } from './cache-key.js';
import { FolderCache } from './folder-cache.js';
import { placeOf } from './place.js';
import { emptyCache, type ScanCache } from './scan-cache.js';

/** Opens what is known under this key. Never throws: where the folder cannot be used, the cache keeps nothing and warns. */
export function openScanCache(key: CacheKey): ScanCache {
  try {
    prepareFolder(key.folder);
    return new FolderCache(placeOf(key));
  } catch (thrown) {
    return emptyCache(key.idBytes, [
      `The scan cache folder ${printable(key.folder)} cannot be used (${reasonOf(thrown)}); this scan remembers nothing. Name another with --cache DIR, or pass --no-cache.`,
    ]);
  }
}
