import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './cache-folder.js';
import { ownName, valueName } from './cache-key.js';
import { readOwn, replaceFile, type Ownership } from './own-file.js';
import type { CachePlace } from './place.js';
import { decodeValue, encodeValue } from './value-file.js';

/** Of all named values of one cache together. */
const MOST_BYTES = 64 << 20;

/** Puts a value in the place of the one before, which goes in any case. @throws what the system says. */
export function writeValue(place: CachePlace, name: string, value: Uint8Array): void {
  const { folder, stem, key, headers } = place;
  const path = join(folder, valueName(stem, name));
  const parts = encodeValue(name, value, headers.value);
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  if (size + sizeOfOthers(place, path) > MOST_BYTES) rmSync(path, { force: true });
  else replaceFile(path, parts, { by: join(folder, ownName(stem, key.pid, 'tmp')) });
}

function sizeOfOthers({ folder, stem }: CachePlace, path: string): number {
  const others = filesOf(folder, stem, 'value').filter((file) => file.path !== path);
  return others.reduce((sum, { stat }) => sum + stat.size, 0);
}

/** Null when there is none; `damaged` when there is one that cannot be right. @throws what the system says, or RefusedFile. */
export function readValue(place: CachePlace, name: string, owner: Ownership): Uint8Array | 'damaged' | null {
  const read = readOwn(join(place.folder, valueName(place.stem, name)), owner, MOST_BYTES);
  return read === null ? null : (decodeValue(name, read.bytes, place.headers.value) ?? 'damaged');
}
