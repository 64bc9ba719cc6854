import { fileHeader, namesOf, type CacheKey, type CacheNames, type FileKind } from './cache-key.js';

/** Where the files of one cache stand, and how they start. */
export type CachePlace = CacheNames & {
  readonly key: CacheKey;
  readonly folder: string;
  readonly headers: Readonly<Record<FileKind, Uint8Array>>;
};

export const placeOf = (key: CacheKey): CachePlace => ({
  ...namesOf(key),
  key,
  folder: key.folder,
  headers: { base: fileHeader('base', key), journal: fileHeader('journal', key), value: fileHeader('value', key) },
});
