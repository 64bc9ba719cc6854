import { afterAll, describe, expect, it } from 'vitest';
import type { ScanCache } from '../../../src/cache/index.js';
import { allDetectors } from '../../../src/catalogue/index.js';
import { detectorSet, seededRng, type CheckResult } from '../../../src/detector/index.js';
import { openPackStore, type PackStore } from '../../../src/git/index.js';
import { Secret, type ContentId } from '../../../src/model/index.js';
import { emptyView, type Spotted } from '../../../src/scan/sighting.js';
import { decodeSightings } from '../../../src/scan/walk/kept-sightings.js';
import { StoreMemory, type FreshObject } from '../../../src/scan/walk/store-memory.js';
import { recallWhole, SIGHTINGS } from '../../../src/scan/walk/whole-memory.js';
import { TestFolders } from '../../git/test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const detectors = detectorSet(allDetectors().filter(({ id }) => id === 'github.pat'));
const NOWHERE = { start: 0, end: 0 };

/** A cache that holds in memory what it is to remember, and knows no objects. */
function memoryCache(): ScanCache {
  const values = new Map<string, Uint8Array>();
  return {
    warnings: [],
    notable: 0,
    clean: 0,
    mark: () => undefined,
    record: () => undefined,
    remember: (name, value) => void values.set(name, value),
    recall: (name) => values.get(name) ?? null,
    finish: () => undefined,
  };
}

function seen(id: ContentId, ends?: number): FreshObject {
  const known = detectors.find('github.pat');
  if (known === undefined) throw new Error('there is no such detector');
  const check = (): CheckResult => ({ verdict: 'pass', because: 'a test', ...(ends === undefined ? {} : { ends }) });
  const detector = { ...known, check };
  const secret = new Secret(Buffer.from(detector.shape.sample(seededRng(1))), { family: detector.family });
  const scored = {
    detectorId: detector.id,
    view: emptyView(id, []),
    span: NOWHERE,
    extent: NOWHERE,
    secret,
    parts: [],
    confidence: 1,
    evidence: [],
  };
  const range = { line: 1, column: 1, endLine: 1, endColumn: 41 };
  const spotted: Spotted = { scored, detector, id, range, parts: [], pragmas: [] };
  return { type: 'blob', spotted: [spotted], gaps: [], size: 1 };
}

function storeOfBlobs(): PackStore {
  const folder = folders.repository();
  folder.commit(Object.fromEntries(Array.from({ length: 8 }, (_, nth) => [`${nth}.txt`, `number ${nth}\n`])));
  folder.git('gc', '-q');
  return openPackStore(folder.open(), { maxObjectBytes: 1 << 20, onGap: () => undefined });
}

const idsIn = (store: PackStore): readonly ContentId[] =>
  [...store.indices('blob')].map((index) => store.idHex(index) as ContentId);

function remembered(store: PackStore, fresh: ReadonlyMap<ContentId, FreshObject>): readonly string[] {
  const cache = memoryCache();
  const memory = new StoreMemory(store, cache, detectors);
  memory.conclude(fresh, () => () => true);
  memory.rememberWhole('stamp', []);
  return [...(recallWhole(cache, 'stamp', detectors)?.seen.keys() ?? [])];
}

describe('what is remembered of a store', () => {
  it('comes in the order of the objects, whichever thread was done first', () => {
    const store = storeOfBlobs();
    const ids = idsIn(store);
    const fresh = new Map(ids.toReversed().map((id) => [id, seen(id)]));
    expect(remembered(store, fresh)).toEqual(ids);
  });

  it('is of objects that are there', () => {
    const store = storeOfBlobs();
    const gone = 'f'.repeat(40) as ContentId;
    const ids = idsIn(store);
    expect(remembered(store, new Map([gone, ...ids].map((id) => [id, seen(id)])))).toEqual(ids);
  });

  it('is not all that is to be known once a token in it has ended', () => {
    const store = storeOfBlobs();
    const [first, second, ...rest] = idsIn(store).map((id) => [id, seen(id)] as const);
    if (first === undefined || second === undefined) throw new Error('there are eight blobs');
    const [later, long] = [Date.UTC(2999, 0, 1) / 1000, Date.UTC(2001, 0, 1) / 1000];
    const cache = memoryCache();
    const memory = new StoreMemory(store, cache, detectors);
    const ending = [first[0], seen(first[0], later)] as const;
    memory.conclude(new Map([ending, [second[0], seen(second[0], long)], ...rest]), () => () => true);
    memory.rememberWhole('stamp', []);
    expect(recallWhole(cache, 'stamp', detectors, '2999-01-01')?.seen.size).toBe(8);
    expect(recallWhole(cache, 'stamp', detectors, '2999-01-02')).toBeNull();
    const told = cache.recall(SIGHTINGS) ?? new Uint8Array(0);
    expect([...decodeSightings(told, detectors, '2999-01-02').seen.keys()]).toEqual(
      idsIn(store).filter((id) => id !== first[0]),
    );
  });
});
