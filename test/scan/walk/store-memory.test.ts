import { afterAll, describe, expect, it } from 'vitest';
import type { ScanCache } from '../../../src/cache/index.js';
import { allDetectors } from '../../../src/catalogue/index.js';
import { detectorSet, seededRng } from '../../../src/detector/index.js';
import { openPackStore, type PackStore } from '../../../src/git/index.js';
import { Secret, type ContentId } from '../../../src/model/index.js';
import { emptyView, type Spotted } from '../../../src/scan/sighting.js';
import { StoreMemory, type FreshObject } from '../../../src/scan/walk/store-memory.js';
import { recallWhole } from '../../../src/scan/walk/whole-memory.js';
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

function seen(id: ContentId): FreshObject {
  const detector = detectors.find('github.pat');
  if (detector === undefined) throw new Error('there is no such detector');
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
  memory.rememberWhole('stamp');
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
});
