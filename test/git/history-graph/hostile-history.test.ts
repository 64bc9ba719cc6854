import { afterAll, describe, expect, it } from 'vitest';
import { TestFolders } from '../test-repository.js';
import { collect } from './collect.js';
import { CraftedPack } from './crafted-objects.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const MAIN = 'refs/heads/main';
const FOLDER = '40000';
const madeUp = (letter: string): string => letter.repeat(40);

/** A tree that has `leaf` at two to the power of `levels` paths. */
function bomb(pack: CraftedPack, leaf: string, levels: number): string {
  let tree = pack.tree([{ name: 'leaf', id: leaf }]);
  for (let level = 0; level < levels; level++)
    tree = pack.tree(['a', 'b'].map((name) => ({ mode: FOLDER, name, id: tree })));
  return tree;
}

describe('a hostile history', () => {
  it('of few trees that make more paths than could ever be listed', async () => {
    const repo = folders.repository();
    const pack = new CraftedPack();
    const [one, two, three] = [pack.blob('one'), pack.blob('two'), pack.blob('three')];
    const first = pack.commit(bomb(pack, one, 40), []);
    const second = pack.commit(
      pack.tree([
        { mode: FOLDER, name: 'x', id: bomb(pack, two, 40) },
        { mode: FOLDER, name: 'y', id: bomb(pack, three, 30) },
      ]),
      [first],
    );
    const third = pack.commit(bomb(pack, three, 41), [second]);
    pack.write(repo, { [MAIN]: third });
    const { graph } = await collect(repo.open());
    const found = graph.blobs(new Set([one, two, three]));
    for (const { places } of found.values()) {
      expect(places.length).toBeGreaterThan(0);
      expect(places.length).toBeLessThanOrEqual(1000);
    }
    const marks = [one, two, three].map((id) => {
      const { introduced, removed, atTip } = found.get(id) ?? {};
      return [introduced?.commit, removed?.commit, atTip];
    });
    expect(marks).toEqual([
      [first, second, false],
      [second, third, false],
      [second, undefined, true],
    ]);
    expect(graph.names(new Set(['leaf'])).get('leaf')).toMatchObject({ atTip: true, introduced: { commit: first } });
  });

  it('of folders ten thousand deep', async () => {
    const repo = folders.repository();
    const pack = new CraftedPack();
    const leaf = pack.blob('deep');
    let tree = pack.tree([{ name: 'leaf', id: leaf }]);
    for (let level = 0; level < 10_000; level++) tree = pack.tree([{ mode: FOLDER, name: `level ${level}`, id: tree }]);
    const commit = pack.commit(tree, []);
    pack.write(repo, { [MAIN]: commit });
    const { graph } = await collect(repo.open());
    expect(graph.blobs(new Set([leaf])).get(leaf)).toMatchObject({ places: [], introduced: { commit }, atTip: true });
  });

  it('of trees, commits and tags that go round in circles', async () => {
    const repo = folders.repository();
    const pack = new CraftedPack();
    const leaf = pack.blob('within');
    pack.tree(
      [
        { name: 'leaf', id: leaf },
        { mode: FOLDER, name: 'round', id: madeUp('b') },
      ],
      madeUp('a'),
    );
    pack.tree([{ mode: FOLDER, name: 'again', id: madeUp('a') }], madeUp('b'));
    pack.commit(madeUp('a'), [madeUp('d')], { id: madeUp('c') });
    pack.commit(madeUp('b'), [madeUp('c')], { id: madeUp('d') });
    const tag = (id: string, object: string): string => pack.add(4, Buffer.from(`object ${object}\ntype tag\n\n`), id);
    tag(madeUp('e'), tag(madeUp('f'), madeUp('e')));
    pack.write(repo, { [MAIN]: madeUp('d') });
    const refs = [
      { name: MAIN, id: madeUp('d') },
      { name: 'refs/tags/round', id: madeUp('e') },
    ];
    const { graph } = await collect(repo.open(), { refs });
    const found = graph.blobs(new Set([leaf])).get(leaf);
    expect(found?.atTip).toBe(true);
    expect(found?.places.map(({ path }) => path)).toContain('leaf');
    expect(graph.missing()).toEqual([]);
    expect(graph.reachedCount).toBe(2);
    expect(
      graph
        .commits(new Set([madeUp('c'), madeUp('e')]))
        .get(madeUp('e'))
        ?.refs.names(),
    ).toEqual(['refs/tags/round']);
  });

  it('of commits and tags that are no such thing', async () => {
    const repo = folders.repository();
    const pack = new CraftedPack();
    const leaf = pack.blob('leaf');
    const tree = pack.tree([{ name: 'leaf', id: leaf }]);
    const parent = pack.commit(tree, []);
    const texts = [
      '',
      'tree',
      `tree ${tree.slice(1)}\n`,
      `tree ${tree}x\nparent ${parent}\n`,
      `parent ${parent}\ntree ${tree}\n`,
      `tree ${tree}`,
      `tree ${tree}\nparent ${'g'.repeat(40)}\nparent ${parent}\ncommitter\n`,
      `tree ${tree}\nparent ${parent}\nauthor >\ncommitter A <a@b> ${'9'.repeat(400)} +0000\n\n`,
      `tree ${tree}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> -5 +0000\nparent ${madeUp('1')}\n\n`,
    ];
    const commits = texts.map((text, nth) => pack.add(1, Buffer.from(text), `${nth + 1}`.repeat(40)));
    const tags = ['', 'object', `object ${tree}`, `object ${leaf.slice(0, 30)}\n`].map((text, nth) =>
      pack.add(4, Buffer.from(text), 'abcd'.charAt(nth).repeat(40)),
    );
    pack.write(repo, { [MAIN]: parent });
    const refs = [...commits, ...tags].map((id) => ({ name: `refs/heads/${id}`, id }));
    const { graph } = await collect(repo.open(), { refs });
    expect(graph.missing()).toEqual([]);
    expect(graph.commits(new Set([...commits, ...tags])).size).toBe(commits.length + tags.length);
    const { refs: at } = graph.blobs(new Set([leaf])).get(leaf) ?? {};
    expect(at?.names()).toEqual(
      [...[6, 7, 8, 9].map((nth) => `${nth}`.repeat(40)), madeUp('c')].map((id) => `refs/heads/${id}`),
    );
  });

  it('of entries that stand twice, and many of one name', async () => {
    const repo = folders.repository();
    const pack = new CraftedPack();
    const blobs = Array.from({ length: 300 }, (_, nth) => pack.blob(`${nth}`));
    const entries = blobs.map((id) => ({ name: 'same', id }));
    const first = pack.commit(pack.tree([...entries, ...entries]), []);
    const second = pack.commit(pack.tree([...entries.toReversed(), { name: 'new', id: blobs[0] ?? '' }]), [first]);
    pack.write(repo, { [MAIN]: second });
    const { graph } = await collect(repo.open());
    for (const [id, { places, introduced, atTip }] of graph.blobs(new Set(blobs))) {
      expect(places.map(({ path }) => path)).toEqual(id === blobs[0] ? ['same', 'new'] : ['same']);
      expect(introduced?.commit).toBe(first);
      expect(atTip).toBe(true);
    }
  });
});
