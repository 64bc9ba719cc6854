// What earlier scans of a repository looked at: ids of objects in which nothing was seen, and of objects in which something
// was. Beside them small values that a scan writes; never a secret. Written by the owner alone, checked by checksums when read; whatever is wrong with it,
// the answer is "unknown" and the scan reads the object. Knows no scan and no git; imports model only.
export { defaultCacheFolder, type CacheSurroundings } from './default-folder.js';
export type { CacheKey } from './cache-key.js';
export type { ScanCache } from './scan-cache.js';
export { openScanCache } from './open-cache.js';
