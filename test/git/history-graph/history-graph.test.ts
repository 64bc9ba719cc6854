import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { attributeBlobs, attributeCommits, type BlobAttribution } from '../../../src/git/index.js';
import { play, steps } from '../random-history.js';
import { TestFolders, type TestRepository } from '../test-repository.js';
import { collect } from './collect.js';
import { listingOf, naiveHistory, naivePlaces, type Listing } from './naive-history.js';
import { plainAll } from '../plain-attribution.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const REACHED = ['--all', '--reflog'];

const idsOf = (repo: TestRepository, ...types: readonly string[]): ReadonlySet<string> =>
  new Set(
    repo
      .lines('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)')
      .map((line) => line.split(' '))
      .filter(([type = '']) => types.includes(type))
      .map(([, id = '']) => id),
  );

/** Ref → the listing at its tip; of a ref that names a blob the blob alone, at no path. */
function tipsOf(repo: TestRepository): ReadonlyMap<string, Listing> {
  return new Map(
    repo.lines('for-each-ref', '--format=%(refname)').map((name) => {
      const isTree = repo.tryGit('rev-parse', '--verify', '--quiet', `${name}^{tree}`);
      return [name, isTree ? listingOf(repo, name) : new Map([['', repo.git('rev-parse', `${name}^{}`).trim()]])];
    }),
  );
}

type Asked = {
  readonly repo: TestRepository;
  readonly found: BlobAttribution | undefined;
  readonly at: (path: string, what: string) => boolean;
};

/** Holds an answer against every commit looked at in full. */
function check({ repo, found, at }: Asked, { reached, lost, tips }: ReturnType<typeof everything>): void {
  const known = naivePlaces(reached, at);
  const naive = known.introduced === null ? naivePlaces(lost, at) : known;
  const standing = [...tips]
    .filter(([, listing]) => [...listing].some(([path, what]) => at(path, what)))
    .map(([name]) => name)
    .sort();
  expect(found?.places.map(({ path, mark }) => ({ path, commit: mark?.commit }))).toEqual(naive.places);
  expect(found?.introduced?.commit ?? null).toBe(naive.introduced);
  expect(found?.refs.names().filter((name) => name !== 'HEAD')).toEqual(standing);
  const atHead = [...listingOf(repo, 'HEAD')].some(([path, what]) => at(path, what));
  expect(found?.atTip).toBe(standing.length > 0 || atHead);
  expect(found?.removed?.commit ?? null).toBe(found?.atTip === true ? null : naive.removed);
}

function everything(repo: TestRepository) {
  const reached = naiveHistory(repo, ...REACHED);
  const known = new Set(reached.map(({ id }) => id));
  const others = [...idsOf(repo, 'commit')].filter((id) => !known.has(id));
  const lost = others.length === 0 ? [] : naiveHistory(repo, ...others, '--not', ...REACHED);
  return { reached, lost, tips: tipsOf(repo) };
}

/** Commits that no ref and no reflog reaches any more. */
function loseReflogs(repo: TestRepository): void {
  repo.git('reflog', 'expire', '--expire=now', '--all');
}

describe('the history graph agrees with every commit looked at in full', () => {
  const variants = fc.record({
    history: steps,
    lose: fc.boolean(),
    pack: fc.constantFrom('none', 'all', 'half'),
    format: fc.constantFrom('sha1', 'sha256'),
  });

  it('on random histories: blobs and names', async () => {
    await fc.assert(
      fc.asyncProperty(variants, async ({ history, lose, pack, format }) => {
        const repo = folders.repository([`--object-format=${format}`]);
        play(repo, history.slice(0, pack === 'half' ? history.length / 2 : undefined));
        if (pack !== 'none') repo.git('repack', '-q', '-a', '-d', '-f', '--depth=50', '--window=50', '-k');
        if (pack === 'half') play(repo, history.slice(history.length / 2));
        if (lose) loseReflogs(repo);
        const facts = everything(repo);
        const { graph, gaps, names } = await collect(repo.open());
        const blobs = idsOf(repo, 'blob');
        const answers = graph.blobs(blobs);
        expect(gaps).toEqual([]);
        expect(graph.missing()).toEqual([]);
        expect(answers.size).toBe(blobs.size);
        for (const id of blobs) check({ repo, found: answers.get(id), at: (_, what) => what === id }, facts);
        const byName = graph.names(new Set(names[0]));
        for (const name of names[0] ?? [])
          check({ repo, found: byName.get(name), at: (path) => path.split('/').at(-1) === name }, facts);
        expect(graph.commitCount).toBe(facts.reached.length + facts.lost.length);
        expect(graph.reachedCount).toBe(facts.reached.length);
      }),
      { numRuns: 10 },
    );
  });

  it('and with git log, and is the same in however many parts it is collected', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 2, max: 5 }), async (history, parts) => {
        const repo = folders.repository();
        play(repo, history);
        if (history.length % 2 === 0) repo.git('repack', '-q', '-a', '-d', '-f', '-k');
        const [one, several] = [await collect(repo.open()), await collect(repo.open(), { parts })];
        const blobs = idsOf(repo, 'blob');
        const commits = idsOf(repo, 'commit', 'tag');
        const names = new Set(one.names[0]);
        expect(several.names.map((own) => new Set(own).size)).toEqual(several.names.map((own) => own.length));
        expect(new Set(several.names.flat())).toEqual(names);
        expect(plainAll(several.graph.blobs(blobs))).toEqual(plainAll(one.graph.blobs(blobs)));
        expect(plainAll(several.graph.names(names))).toEqual(plainAll(one.graph.names(names)));
        expect(plainAll(several.graph.commits(commits))).toEqual(plainAll(one.graph.commits(commits)));
        expect(plainAll(one.graph.commits(commits))).toEqual(plainAll(await attributeCommits(repo.open(), commits)));
        const asked = await attributeBlobs(repo.open(), blobs);
        for (const [id, known] of plainAll(one.graph.blobs(blobs))) {
          const { places, introduced, atTip, refs } = known ?? {};
          expect(new Set(places)).toEqual(new Set(asked.get(id)?.places));
          expect({ introduced, atTip, refs }).toEqual({
            introduced: asked.get(id)?.introduced ?? null,
            atTip: asked.get(id)?.atTip,
            refs: asked.get(id)?.refs.names(),
          });
        }
      }),
      { numRuns: 8 },
    );
  });
});
