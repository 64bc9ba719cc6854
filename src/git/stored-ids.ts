import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gap, reasonOf, type Gap } from '../model/index.js';
import { readShared } from './pack/regular-file.js';

const MOST_INDEX_BYTES = 1 << 30;
const ID_BYTES = 20;
const HEADER_BYTES = 8;
const FANOUT_BYTES = 1024;
const MAGIC = 0xff744f63;

/** Ids of all objects in the loose files and packs of a SHA-1 repository, each once, read without git. */
export function storedIds(commonDir: string): { readonly ids: ReadonlySet<string>; readonly gaps: readonly Gap[] } {
  const objects = join(commonDir, 'objects');
  const ids = new Set<string>();
  const gaps: Gap[] = [];
  if (existsSync(join(objects, 'info', 'alternates')))
    gaps.push(gap('git', 'objects/info/alternates', 'objects of another repository can only be read with git'));
  for (const folder of list(objects, gaps)) {
    if (/^[0-9a-f]{2}$/.test(folder))
      for (const file of list(join(objects, folder), gaps)) if (/^[0-9a-f]{38}$/.test(file)) ids.add(folder + file);
  }
  const packs = join(objects, 'pack');
  const files = existsSync(packs) ? list(packs, gaps) : [];
  for (const file of files)
    if (file.endsWith('.pack') && !files.includes(`${file.slice(0, -4)}idx`))
      gaps.push(gap('git', file, 'the pack has no index; run git index-pack on it'));
  for (const file of files) if (file.endsWith('.idx')) addPacked(join(packs, file), { ids, gaps });
  return { ids, gaps };
}

function addPacked(path: string, { ids, gaps }: { readonly ids: Set<string>; readonly gaps: Gap[] }): void {
  try {
    const index = Buffer.from(readShared(path, { most: MOST_INDEX_BYTES }));
    if (index.readUInt32BE(0) !== MAGIC || index.readUInt32BE(4) !== 2)
      throw new Error('its version is not known here');
    const names = HEADER_BYTES + FANOUT_BYTES;
    const end = names + index.readUInt32BE(names - 4) * ID_BYTES;
    if (end > index.length) throw new Error('it is cut short');
    for (let at = names; at < end; at += ID_BYTES) ids.add(index.toString('hex', at, at + ID_BYTES));
  } catch (error) {
    gaps.push(gap('git', path, `the index of a pack cannot be read: ${reasonOf(error)}`));
  }
}

function list(folder: string, gaps: Gap[]): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    gaps.push(gap('git', folder, `the folder cannot be read: ${reasonOf(error)}`));
    return [];
  }
}
