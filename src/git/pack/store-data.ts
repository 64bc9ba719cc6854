import type { ObjectFormat } from '../repository.js';
import type { Forest } from './forest.js';
import type { DirectoryData } from './id-directory.js';
import type { PackSource } from './pack-files.js';

/** `indexPath` is empty where there is none; `dense`: every byte belongs to an object of its index. */
export type StoredPack = PackSource & { readonly indexPath: string; readonly dense: boolean };

/** All that is known of a store once it is open. Plain data over shared memory: handed to a worker thread, nothing of it is copied. */
export type StoreData = {
  readonly format: ObjectFormat;
  readonly directory: DirectoryData;
  readonly forest: Forest;
  /** The first tables of the directory. */
  readonly packs: readonly StoredPack[];
  /** The folders of the other tables. */
  readonly looseFolders: readonly string[];
  /** Numbers below this one are in packs. */
  readonly packedCount: number;
  /** By table: 1 where each object's content is held against its id. */
  readonly verified: readonly number[];
  readonly maxObjectBytes: number;
  /** Larger objects are not even rebuilt to get at what is stored against them. */
  readonly maxBaseBytes: number;
  readonly chainBytes: number;
};
