import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openScanCache, type CacheKey, type ScanCache } from '../../src/cache/index.js';

export type Width = 20 | 32;

/** Ids as numbers: what the tests reason about. Neighbours differ in their last byte only. */
export function rawId(nth: number, width: Width = 20): Uint8Array {
  const id = new Uint8Array(width).fill(0x5a);
  id[0] = nth & 0xff;
  id[width - 1] = nth >> 8;
  return id;
}

export const rawIds = (all: Iterable<number>, width: Width = 20): Uint8Array =>
  Buffer.concat([...all].map((nth) => rawId(nth, width)));

export const sortedIds = (all: Iterable<number>, width: Width = 20): Uint8Array =>
  Buffer.concat([...new Set(all)].map((nth) => Buffer.from(rawId(nth, width))).toSorted(Buffer.compare));

const numberOf = (ids: Uint8Array, at: number, width: number): number =>
  (ids[at] ?? 0) + ((ids[at + width - 1] ?? 0) << 8);

/** What the cache says of these ids, by name. Unknown ones are left out. */
export function marksOf(cache: ScanCache, all: Iterable<number>, width: Width = 20): ReadonlyMap<number, string> {
  const ids = sortedIds(all, width);
  const marks = new Uint8Array(ids.length / width + 2).fill(9);
  cache.mark(ids, marks, 1);
  if (marks[0] !== 9 || marks.at(-1) !== 9) throw new Error('marks beside its own were written');
  const named = [...marks.subarray(1, -1)].map(
    (mark, nth) =>
      [numberOf(ids, nth * width, width), ['unknown', 'clean', 'notable'][mark] ?? `mark ${mark}`] as const,
  );
  return new Map(named.filter(([, mark]) => mark !== 'unknown').toSorted(([a], [b]) => a - b));
}

/** A folder for caches, removed by `remove`. */
export class Workbench {
  readonly root = mkdtempSync(join(tmpdir(), 'tightlip-cache-'));
  readonly folder = join(this.root, 'caches');

  key(changes: Partial<CacheKey> = {}): CacheKey {
    const { folder } = this;
    return { folder, repository: '/srv/project/.git', rules: 'rules 1', idBytes: 20, pid: process.pid, ...changes };
  }

  open(changes: Partial<CacheKey> = {}): ScanCache {
    return openScanCache(this.key(changes));
  }

  /** One whole scan. */
  scanned(clean: Iterable<number>, notable: Iterable<number>, changes: Partial<CacheKey> = {}): void {
    const cache = this.open(changes);
    cache.record(rawIds(clean, changes.idBytes), rawIds(notable, changes.idBytes));
    cache.finish();
  }

  /** Paths of the files whose name ends so. */
  files(ending: string): readonly string[] {
    return readdirSync(this.folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(this.folder, name));
  }

  /** The path of the one file whose name ends so. */
  file(ending: string): string {
    const files = this.files(ending);
    if (files.length !== 1) throw new Error(`${files.length} files end in ${ending}`);
    return files[0]!;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
