import { cpSync, chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { globMatcher } from '../../src/config/index.js';
import { detectorSet, seededRng } from '../../src/detector/index.js';
import { packReader } from '../../src/git/pack/index.js';
import { bestEngine } from '../../src/match/index.js';
import type { Result } from '../../src/model/index.js';
import { createDetection, rulesHash, scan } from '../../src/scan/index.js';
import { historySource } from '../../src/source/index.js';
import { createSuppressor } from '../../src/suppress/index.js';
import { objectId, walkAll } from './pack/stored-objects.js';
import { TestFolders, TestRepository } from './test-repository.js';

/** More runs, and other ones, on demand: RUNS=5000 SEED=7. */
const RUNS = Number(process.env['RUNS'] ?? 25);
const PATIENCE_MS = 60_000 + RUNS * 2000;
const SEED = Number(process.env['SEED'] ?? 20);

const folders = new TestFolders();
afterAll(() => folders.clean());

const detectors = allDetectors().filter(({ id }) => id === 'github.pat');
const set = detectorSet(detectors);
const detection = createDetection({ detectors: set, engine: bestEngine() });
const token = (seed: number): string => detectors[0]?.shape.sample(seededRng(`fuzz ${seed}`)) ?? '';

const scanHistory = (repo: TestRepository): Promise<Result> =>
  scan({
    target: '.',
    version: '0',
    sources: [historySource({ repo: repo.open(), maxBytes: 1 << 20 })],
    detectors: set,
    rules: rulesHash(detectors),
    detection,
    suppressor: createSuppressor({
      allow: [],
      rules: [],
      requireReason: false,
      honourForeign: false,
      today: '2026-01-01',
      globs: globMatcher,
    }),
    minConfidence: () => 0.5,
    minSeverity: 'info',
  });

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** A small history in two packs, loose objects, tags and messages, and by the last letters of each token the files that hold it. */
function makeOrigin(): { readonly repo: TestRepository; readonly kept: ReadonlyMap<string, string> } {
  const repo = folders.repository();
  const kept = new Map<string, string>();
  const objects = join(repo.root, '.git/objects');
  let next = 0;
  const lines = Array.from({ length: 60 }, (_, nth) => `line ${nth} ${(nth * 7919) % 1009}`);
  const stage = (): readonly string[] => {
    const made: string[] = [];
    for (let nth = 0; nth < 5; nth++) {
      const [inFile, inMessage] = [token(next++), token(next++)];
      lines[(next * 7) % 60] = `key = ${inFile}`;
      repo.commit({ 'src/file.txt': lines.join('\n'), [`d${nth % 2}/f`]: `${next}\n` }, `say ${inMessage}`);
      made.push(inFile, inMessage);
    }
    return made;
  };
  const packed = (secrets: readonly string[]): void => {
    const before = new Set(filesBelow(objects));
    repo.git('repack', '-q', '-d', '--depth=50', '--window=20');
    const pack = filesBelow(objects).find((path) => path.endsWith('.pack') && !before.has(path)) ?? '';
    for (const secret of secrets) kept.set(secret.slice(-4), relative(objects, pack).replace(/\.pack$/, ''));
  };
  packed(stage());
  packed(stage());
  repo.git('multi-pack-index', 'write');
  const tagged = token(next++);
  repo.git('tag', '-a', '-m', `tagged ${tagged}`, 'v1');
  for (const [secret, id] of [[tagged, repo.git('rev-parse', 'v1').trim()]] as const)
    kept.set(secret.slice(-4), `${id.slice(0, 2)}/${id.slice(2)}`);
  const loose = token(next++);
  const id = repo.gitWith({ input: `loose ${loose}` }, 'hash-object', '-w', '--stdin').trim();
  kept.set(loose.slice(-4), `${id.slice(0, 2)}/${id.slice(2)}`);
  for (const path of filesBelow(objects)) chmodSync(path, 0o644);
  return { repo, kept };
}

const origin = makeOrigin();
const SECRETS = [...origin.kept.keys()].sort();

function copyOfOrigin(): TestRepository {
  const root = join(folders.folder(), 'repo');
  cpSync(origin.repo.root, root, { recursive: true });
  return new TestRepository(root, null);
}

type Change = { readonly kind: string; readonly at: number; readonly length: number; readonly value: number };

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'flip', 'zero', 'cut', 'truncate', 'repeat', 'insert', 'huge'),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
    value: fc.nat(255),
  }),
  { minLength: 1, maxLength: 4 },
);

function changed(bytes: Buffer, { kind, at, length, value }: Change): Buffer {
  const start = at % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
  switch (kind) {
    case 'set':
      return Buffer.concat([before, Buffer.from([value]), after.subarray(1)]);
    case 'flip':
      return Buffer.concat([before, Buffer.from([(after[0] ?? 0) ^ (1 << (value % 8))]), after.subarray(1)]);
    case 'zero':
      return Buffer.concat([before, Buffer.alloc(Math.min(length, after.length)), after.subarray(length)]);
    case 'cut':
      return Buffer.concat([before, after.subarray(length)]);
    case 'truncate':
      return before;
    case 'repeat':
      return Buffer.concat([before, after.subarray(0, length), after]);
    case 'huge':
      return Buffer.concat([before, Buffer.alloc(Math.min(4, after.length), 0xff), after.subarray(4)]);
    default:
      return Buffer.concat([before, Buffer.alloc(length, value), after]);
  }
}

const found = (result: Result): ReadonlySet<string> => new Set(result.findings.map(({ preview }) => preview.slice(-4)));

async function readEverything(repo: TestRepository): Promise<void> {
  const { store } = walkAll(repo.open(), { maxObjectBytes: 1 << 20 });
  for (const id of store.ids()) store.read(id);
  store.verifyChecksums();
  for await (const batch of packReader(repo.open()).all({ maxBytes: 1 << 20 })) expect(batch.gaps).toBeDefined();
}

describe('damage at random', () => {
  it('is found whole as it is', async () => {
    const result = await scanHistory(origin.repo);
    expect([...found(result)].sort()).toEqual(SECRETS);
    expect(result.gaps).toEqual([]);
  });

  it(
    'of files of the store: nothing is lost in silence, and what other files hold is found',
    async () => {
      const objects = join(origin.repo.root, '.git/objects');
      const files = filesBelow(objects).map((path) => relative(objects, path));
      const before = process.memoryUsage().rss;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(fc.nat(), changes), { minLength: 1, maxLength: 3 }), async (damage) => {
          const repo = copyOfOrigin();
          const touched = new Set<string>();
          for (const [nth, edits] of damage) {
            const file = files[nth % files.length] ?? '';
            const path = join(repo.root, '.git/objects', file);
            writeFileSync(
              path,
              edits.reduce<Buffer>((bytes, edit) => changed(bytes, edit), readFileSync(path)),
            );
            touched.add(file.replace(/\.(?:pack|idx)$/, ''));
          }
          await readEverything(repo);
          const result = await scanHistory(repo);
          const seen = found(result);
          const lost = SECRETS.filter((secret) => !seen.has(secret));
          if (lost.length > 0) expect(result.scan.state).toBe('incomplete');
          expect(lost.filter((secret) => !touched.has(origin.kept.get(secret) ?? ''))).toEqual([]);
          rmSync(dirname(repo.root), { recursive: true });
        }),
        { numRuns: RUNS, seed: SEED },
      );
      expect(process.memoryUsage().rss - before).toBeLessThan(700 << 20);
    },
    PATIENCE_MS,
  );

  it(
    'of trees, commits and tags that are stored as they should be: everything else is found',
    async () => {
      const ids = origin.repo
        .lines('cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)')
        .filter((line) => !line.endsWith(' blob'));
      const { store } = walkAll(origin.repo.open());
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(fc.nat(), changes), { minLength: 1, maxLength: 4 }), async (damage) => {
          const repo = copyOfOrigin();
          for (const [nth, edits] of damage) {
            const [id = '', type = ''] = (ids[nth % ids.length] ?? '').split(' ');
            const content = edits.reduce<Buffer>(
              (bytes, edit) => changed(bytes, edit),
              Buffer.from(store.read(id)?.bytes ?? []),
            );
            const stored = storeObject(repo, type, content);
            const commit =
              type === 'tree'
                ? storeObject(
                    repo,
                    'commit',
                    Buffer.from(`tree ${stored}\nauthor a <a> 1 +0000\ncommitter a <a> 1 +0000\n\nx\n`),
                  )
                : stored;
            writeFileSync(join(repo.root, '.git/refs/heads', `fuzz-${nth}`), `${commit}\n`);
          }
          await readEverything(repo);
          const seen = found(await scanHistory(repo));
          expect(SECRETS.filter((secret) => !seen.has(secret))).toEqual([]);
          rmSync(dirname(repo.root), { recursive: true });
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    PATIENCE_MS,
  );
});

function storeObject(repo: TestRepository, type: string, content: Buffer): string {
  const id = objectId(type, content);
  const path = join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2));
  mkdirSync(dirname(path), { recursive: true });
  if (statSync(path, { throwIfNoEntry: false }) === undefined)
    writeFileSync(path, deflateSync(Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])));
  return id;
}
