import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readMultiPackIndexes } from '../../../src/git/pack/multi-pack-index.js';
import { TEST_ENV, TestFolders, type TestRepository } from '../test-repository.js';
import { blob, copy, delta, insert, packOf, writePack, type Entry } from './craft-pack.js';
import { objectId, printedByGit, walkAll } from './stored-objects.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const GOOD = blob('good, whatever stands beside it');
const objectsOf = (repo: TestRepository): string => join(repo.root, '.git/objects');
const packsOf = (repo: TestRepository): string => join(objectsOf(repo), 'pack');
const idsIn = (repo: TestRepository): readonly string[] => {
  const { objects, gaps, twice } = walkAll(repo.open());
  expect(gaps).toEqual([]);
  expect(twice).toEqual([]);
  return [...objects.keys()].sort();
};

function fill(repo: TestRepository, commits: number): void {
  const lines = Array.from({ length: 200 }, (_, nth) => `line ${nth} ${(nth * 7919) % 1009}`);
  for (let nth = 0; nth < commits; nth++) {
    lines[(nth * 37) % lines.length] = `changed in ${nth} of ${commits}`;
    repo.commit({ 'src/file': lines.join('\n'), [`d${nth % 4}/other`]: lines.slice(nth, nth + 60).join('\n') });
  }
}

const files = (repo: TestRepository, ending: string): readonly string[] =>
  readdirSync(packsOf(repo))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(packsOf(repo), name));

describe('what git itself does not read any more is read all the same', () => {
  it.each(['tmp_pack_a1B2c3', '.tmp-77-pack-77.pack', 'pack-of-my-own.pack', 'pack-1.pack.bak', 'backup'])(
    'a pack that goes by the name %s',
    (name) => {
      const repo = folders.repository();
      fill(repo, 6);
      const all = [...printedByGit(repo.root).keys()].sort();
      repo.git('repack', '-q', '-a', '-d');
      for (const path of files(repo, '.pack')) renameSync(path, join(packsOf(repo), name));
      for (const path of [...files(repo, '.idx'), ...files(repo, '.rev')]) rmSync(path);
      expect(idsIn(repo)).toEqual(all);
    },
  );

  it.each(['tmp_objdir-incoming-x1Y2z3', 'incoming-x1Y2z3', 'tmp_objdir-bulk-fsync-1'])(
    'loose objects and a thin pack in the folder %s',
    (name) => {
      const repo = folders.repository();
      fill(repo, 6);
      const before = repo.head();
      fill(repo, 3);
      const pack = execFileSync('git', ['pack-objects', '--stdout', '-q', '--revs', '--thin'], {
        cwd: repo.root,
        env: TEST_ENV as NodeJS.ProcessEnv,
        input: `HEAD\n^${before}\n`,
      });
      const later = repo.gitWith({ input: 'later' }, 'hash-object', '-w', '--stdin').trim();
      const all = [...printedByGit(repo.root).keys()].sort();
      repo.git('reset', '-q', '--hard', before);
      repo.git('reflog', 'expire', '--expire=now', '--all');
      const loose = readFileSync(join(objectsOf(repo), later.slice(0, 2), later.slice(2)));
      repo.git('prune', '--expire=now');
      const folder = join(objectsOf(repo), name);
      mkdirSync(join(folder, 'pack'), { recursive: true });
      writeFileSync(join(folder, 'pack', 'tmp_pack_1'), pack);
      mkdirSync(join(folder, later.slice(0, 2)));
      writeFileSync(join(folder, later.slice(0, 2), later.slice(2)), loose);
      expect(printedByGit(repo.root).size).toBeLessThan(all.length);
      expect(idsIn(repo)).toEqual(all);
    },
  );

  it('a transfer that broke off: what arrived is read, and the object in which it ends is told', () => {
    const repo = folders.repository();
    const many = Array.from({ length: 10 }, (_, nth) => blob(`content ${nth} `.repeat(9)));
    const { pack, offsets } = packOf(many);
    mkdirSync(packsOf(repo), { recursive: true });
    writeFileSync(join(packsOf(repo), 'tmp_pack_1'), pack.subarray(0, offsets[6]));
    expect(idsIn(repo)).toHaveLength(6);
    writeFileSync(join(packsOf(repo), 'tmp_pack_1'), pack.subarray(0, (offsets[6] ?? 0) + 20));
    const { objects, gaps } = walkAll(repo.open());
    expect(objects.size).toBe(6);
    expect(gaps).toMatchObject([{ where: `pack tmp_pack_1 at offset ${offsets[6]}` }]);
  });
});

describe('an index that hides an object', () => {
  const hidden = blob('hidden by its index');
  const child = 'hidden by its index, changed';
  const entries: readonly Entry[] = [
    hidden,
    {
      id: objectId('blob', Buffer.from(child)),
      type: 6,
      bytes: delta(19, child.length, ...copy(0, 19), ...insert(', changed')),
    },
    blob('shown'),
  ];
  const all = entries.map(({ id }) => id).sort();

  it('because it lists fewer', () => {
    const repo = folders.repository();
    const whole = writePack(packsOf(folders.repository()), entries);
    const part = writePack(objectsOf(repo), entries.slice(2));
    copyFileSync(`${whole}.pack`, `${part}.pack`);
    expect(idsIn(repo)).toEqual(all);
  });

  it('because it gives its place to another', () => {
    const repo = folders.repository();
    const { offsets } = packOf(entries);
    writePack(objectsOf(repo), [{ ...hidden, offset: offsets[2] ?? 0 }, ...entries.slice(1)]);
    expect(idsIn(repo)).toEqual(all);
  });

  it('because it is of another pack', () => {
    const repo = folders.repository();
    const other = writePack(objectsOf(folders.repository()), [blob('a'), blob('b'), blob('c')]);
    const path = writePack(objectsOf(repo), entries);
    copyFileSync(`${other}.idx`, `${path}.idx`);
    const { objects, gaps } = walkAll(repo.open());
    expect([...objects.keys()].sort()).toEqual(all);
    // What it names may have been there.
    expect(gaps).toHaveLength(3);
  });

  it('and takes it from the count of the pack, too: what belongs to no object is told', () => {
    const repo = folders.repository();
    const hiding = [
      GOOD,
      { ...blob('between'), stream: Buffer.concat([deflateSync('between'), deflateSync('hidden')]) },
    ];
    const path = writePack(objectsOf(repo), hiding);
    const { objects, gaps } = walkAll(repo.open());
    expect([...objects.keys()].sort()).toEqual(hiding.map(({ id }) => id).sort());
    expect(gaps).toMatchObject([
      { where: `pack ${basename(path)}.pack`, because: expect.stringMatching(/belong to no object/) as string },
    ]);
  });

  it('and one that lists an object twice shows it once', () => {
    const repo = folders.repository();
    writePack(objectsOf(repo), [...entries, hidden]);
    expect(idsIn(repo)).toEqual(all);
  });
});

describe('a multi-pack-index', () => {
  const withThree = (): TestRepository => {
    const repo = folders.repository();
    for (let nth = 0; nth < 3; nth++) {
      fill(repo, 4 + nth);
      repo.git('repack', '-q', '-d');
    }
    repo.git('multi-pack-index', 'write');
    expect(files(repo, '.pack')).toHaveLength(3);
    return repo;
  };

  it('stands for the indexes that are not there', () => {
    const repo = withThree();
    const all = [...printedByGit(repo.root).keys()].sort();
    for (const path of files(repo, '.idx')) rmSync(path);
    expect(idsIn(repo)).toEqual(all);
  });

  it('says what the indexes say', () => {
    const repo = withThree();
    const found = readMultiPackIndexes(packsOf(repo), 20);
    const rows = [...found].flatMap(([name, { ids, offsets }]) =>
      Array.from(offsets, (offset, nth) => {
        const id = Buffer.from(ids.bytes.subarray(nth * 20, nth * 20 + 20)).toString('hex');
        return `${name} ${offset} ${id}`;
      }),
    );
    const expected = files(repo, '.idx').flatMap((path) =>
      execFileSync('git', ['show-index'], { input: readFileSync(path), encoding: 'utf8' })
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => `${basename(path, '.idx')} ${line.replace(/ \(\w+\)$/, '')}`),
    );
    expect(rows.sort()).toEqual(expected.sort());
    expect(readMultiPackIndexes(packsOf(repo), 32).size).toBe(0);
  });

  it('is not believed when a byte of it is damaged', () => {
    const repo = withThree();
    const all = [...printedByGit(repo.root).keys()].sort();
    for (const path of files(repo, '.idx')) rmSync(path);
    const path = join(packsOf(repo), 'multi-pack-index');
    const bytes = readFileSync(path);
    rmSync(path);
    for (let at = 0; at < bytes.length; at += 1 + Math.floor(bytes.length / 60)) {
      const damaged = Buffer.from(bytes);
      damaged[at] = 0xff - (damaged[at] ?? 0);
      writeFileSync(path, damaged);
      expect(idsIn(repo)).toEqual(all);
    }
    writeFileSync(path, bytes.subarray(0, 200));
    expect(idsIn(repo)).toEqual(all);
  });

  it('leaves out copies, of which bases may be made', () => {
    const repo = withThree();
    const every = [...printedByGit(repo.root).keys()].join('\n');
    repo.gitWith({ input: every }, 'pack-objects', '-q', '--window=20', '.git/objects/pack/pack');
    repo.git('multi-pack-index', 'write');
    const all = [...printedByGit(repo.root).keys()].sort();
    for (const path of files(repo, '.idx')) rmSync(path);
    expect(idsIn(repo)).toEqual(all);
  });
});
