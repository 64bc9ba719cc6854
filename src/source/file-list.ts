import type { Gap } from '../model/index.js';

/** A file to read. `path` is relative to the root, with `/`; `raw` is there when the name is not valid UTF-8. */
export type Listed = { readonly path: string; readonly raw: Buffer | null };

/** Some files of a listing, and the folders that could not be looked into. */
export type ListBatch = { readonly files: readonly Listed[]; readonly gaps: readonly Gap[] };

/** A name as git or the file system gave it. */
export function listed(name: Buffer): Listed {
  const path = name.toString('utf8');
  return { path, raw: path.includes('\ufffd') ? Buffer.from(name) : null };
}
