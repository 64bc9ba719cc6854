import { readdirSync, type PathLike } from 'node:fs';
import { basename, join } from 'node:path';
import { gap, printable, reasonOf, type Gap } from '../../model/index.js';
import { isAbsent } from './object-folders.js';
import { readFully, withRegularFile } from './regular-file.js';

/** A pack as its folder shows it. */
export type PackName = {
  /** Of the pack file. */
  readonly path: string;
  /** Null when there is none. */
  readonly indexPath: string | null;
  /** It goes by a name that git gives to what is still on its way, so it may break off without being damaged. */
  readonly unfinished: boolean;
};

const MAGIC = 'PACK';
const FINISHED = /^pack-.*\.pack$/;
/** What git puts beside a pack. */
const BESIDE = /\.(?:idx|rev|bitmap|keep|promisor|mtimes|midx|lock)$/;
/** What is called so is a pack whatever it starts with. */
const CALLED_PACK = /\.pack$/;

/** Everything in the folder of packs that is a pack, or half of a pair, in order of name: git reads no leftovers, but they hold objects. */
export function packNames(folder: string, onGap: (gap: Gap) => void): readonly PackName[] {
  const names = namesIn(folder, onGap);
  const all = new Set(names);
  const packs = names.filter((name) => isPack(join(folder, name), name)).map((name) => packName(folder, name, all));
  const lonely = names.filter((name) => /^pack-.*\.idx$/.test(name) && !all.has(`${name.slice(0, -3)}pack`));
  for (const name of lonely) onGap(gap('git', `pack ${printable(name.slice(0, -4))}`, 'its pack file is missing'));
  return packs.sort((a, b) => Number(a.unfinished) - Number(b.unfinished));
}

function packName(folder: string, name: string, all: ReadonlySet<string>): PackName {
  const index = name.replace(CALLED_PACK, '.idx');
  return {
    path: join(folder, name),
    indexPath: index !== name && all.has(index) ? join(folder, index) : null,
    unfinished: !FINISHED.test(name),
  };
}

function isPack(path: string, name: string): boolean {
  return CALLED_PACK.test(name) || (!BESIDE.test(name) && startsLikePack(path));
}

/** True for a file that the store reads as a pack, whatever it is called, if it stands among the packs. */
export function startsLikePack(path: PathLike): boolean {
  try {
    return withRegularFile(path, (fd) => {
      const start = Buffer.alloc(MAGIC.length);
      readFully(fd, start, 0);
      return start.toString('latin1') === MAGIC;
    });
  } catch {
    return false;
  }
}

function namesIn(folder: string, onGap: (gap: Gap) => void): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (!isAbsent(error)) onGap(gap('git', `packs ${printable(folder)}`, reasonOf(error)));
    return [];
  }
}

/** How gaps call a pack. */
export const nameOf = (path: string): string => printable(basename(path));
