import { gap, reasonOf, type Gap } from '../../model/index.js';
import type { Repository } from '../repository.js';
import { EntryReader, makeEntryTable, settleDuplicates } from './entry-table.js';
import { growForest } from './forest.js';
import { IdDirectory, makeDirectory } from './id-directory.js';
import type { IdTable } from './id-table.js';
import { listLoose } from './loose-folder.js';
import { objectFolders } from './object-folders.js';
import { TYPE_NAMES } from './object-builder.js';
import { openPacks, type OpenPack } from './open-packs.js';
import { nameOf } from './pack-names.js';
import { PackFiles } from './pack-files.js';
import { RandomReader } from './random-reader.js';
import { indexPack } from './raw-pack.js';
import type { StoreData } from './store-data.js';
import type { StoredObject } from './stored-object.js';

export type OpenStoreOptions = {
  /** A larger object is a gap that names it and both sizes. */
  readonly maxObjectBytes: number;
  /** Gets what could not be looked at, in one piece each. */
  readonly onGap: (gap: Gap) => void;
  /** Holds the content of every object against its id. Costs about as much again as reading it; default only where an index is in doubt. */
  readonly verify?: boolean;
  /** Packs are held in memory up to this many bytes together, the others read by windows. Default 768 MiB. */
  readonly residentBytes?: number;
  /** Bytes for the objects of one chain that are held at once, as long as single objects fit. Default 128 MiB. */
  readonly chainBytes?: number;
};

const RESIDENT_BYTES = 768 << 20;
const CHAIN_BYTES = 128 << 20;
/** Larger objects are built neither for themselves nor as a base. */
const BASE_BYTES = 256 << 20;
const LARGEST = 512 << 20;

type LooseFolder = { readonly folder: string; readonly table: IdTable };

/** Opens all that holds objects of a repository. Never throws for what it finds. */
export function gatherStore(repo: Repository, options: OpenStoreOptions): StoreData {
  const { onGap, residentBytes = RESIDENT_BYTES } = options;
  const width = repo.objectFormat === 'sha256' ? 32 : 20;
  const folders = objectFolders(repo, onGap);
  const { sound, unsound, raw, residentBytes: room } = openPacks(folders, { width, residentBytes, onGap });
  const loose = folders.flatMap((folder) => {
    const table = listLoose(folder, width, onGap);
    return table === null ? [] : [{ folder, table }];
  });
  const packs = [...sound];
  const quiet = { ...options, onGap: () => undefined };
  let left = room;
  for (const name of raw) {
    const read = { objectFormat: repo.objectFormat, mostBytes: largestBase(options), residentBytes: left, onGap };
    const pack = indexPack(name, { ...read, base: baseIn(() => assemble(repo, { packs, loose, options: quiet })) });
    left -= pack?.source.bytes?.length ?? 0;
    if (pack !== null) packs.push(pack);
  }
  return assemble(repo, { packs: [...packs, ...unsound], loose, options });
}

const largestBase = ({ maxObjectBytes }: OpenStoreOptions): number =>
  Math.max(Math.min(maxObjectBytes, LARGEST), BASE_BYTES);

/** Reads from a store that is put together when it is asked for the first time: hardly a pack is thin. */
function baseIn(open: () => StoreData): (id: string) => StoredObject | null {
  let held: { readonly reader: RandomReader; readonly directory: IdDirectory } | null = null;
  return (id) => {
    if (held === null) {
      const store = open();
      held = { reader: new RandomReader(store), directory: new IdDirectory(store.directory) };
    }
    const index = held.directory.findHex(id);
    const found = index < 0 ? null : held.reader.read(index);
    const type = TYPE_NAMES[found?.type ?? 0] ?? null;
    return found === null || type === null ? null : { type, bytes: found.bytes };
  };
}

function assemble(
  repo: Repository,
  {
    packs,
    loose,
    options,
  }: {
    readonly packs: readonly OpenPack[];
    readonly loose: readonly LooseFolder[];
    readonly options: OpenStoreOptions;
  },
): StoreData {
  const width = repo.objectFormat === 'sha256' ? 32 : 20;
  const { onGap, verify = false } = options;
  const directory = makeDirectory([...packs.map(({ ids }) => ids), ...loose.map(({ table }) => table)], width);
  return {
    format: repo.objectFormat,
    directory,
    forest: readForest(packs, new IdDirectory(directory), { starts: directory.starts, width, onGap }),
    packs: packs.map(({ source }) => source),
    looseFolders: loose.map(({ folder }) => folder),
    packedCount: directory.starts[packs.length] ?? 0,
    verified: [...packs.map(({ doubtful }) => (doubtful || verify ? 1 : 0)), ...loose.map(() => (verify ? 1 : 0))],
    maxObjectBytes: Math.min(options.maxObjectBytes, LARGEST),
    maxBaseBytes: largestBase(options),
    chainBytes: options.chainBytes ?? CHAIN_BYTES,
  };
}

function readForest(
  packs: readonly OpenPack[],
  directory: IdDirectory,
  {
    starts,
    width,
    onGap,
  }: { readonly starts: readonly number[]; readonly width: number; readonly onGap: (gap: Gap) => void },
): StoreData['forest'] {
  const table = makeEntryTable(directory.count);
  const reader = new EntryReader(table, directory, new PackFiles(packs.map(({ source }) => source)));
  packs.forEach(({ source, order }, nth) => {
    try {
      reader.read({ nth, start: starts[nth] ?? 0, end: source.size - width, order });
    } catch (error) {
      onGap(gap('git', `pack ${nameOf(source.path)}`, reasonOf(error)));
    }
  });
  settleDuplicates(table, directory);
  return growForest(table);
}
