import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { findRepositorySync } from '../../src/git/index.js';
import type { Unit } from '../../src/model/index.js';
import { historySource, rangeSource, streamSource } from '../../src/source/index.js';
import { TEST_ENV, TestFolders } from '../git/test-repository.js';
import { namesOf, pathsOf, readAll, textOf, unitAt } from './read-all.js';
import { plain } from '../git/plain-attribution.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const texts = (units: readonly Unit[]): readonly string[] =>
  units
    .filter(({ origins }) => origins.every(({ kind }) => kind !== 'metadata'))
    .map(textOf)
    .sort();

const metadata = (units: readonly Unit[], what: string): readonly Unit[] =>
  units.filter(({ origins }) => origins.some((origin) => origin.kind === 'metadata' && origin.what === what));

describe('historySource', () => {
  it('gives every object once: deleted, stashed, noted, tagged, lost and dangling, with messages and names', async () => {
    const repo = folders.repository();
    repo.commit({ 'deleted.txt': 'deleted content' }, 'the first message');
    repo.git('rm', '-q', 'deleted.txt');
    const head = repo.commit({ 'dir-name/file-name': 'kept', copy: 'kept' });
    repo.git('notes', 'add', '-m', 'a note');
    repo.git('tag', '-a', '-m', 'a tag message', 'tag-name');
    for (const number of [1, 2]) {
      repo.write('copy', `stash ${number}`);
      repo.git('stash', '-q');
    }
    repo.commit({ lost: 'lost content' }, 'lost message');
    repo.git('reset', '-q', '--hard', 'HEAD~');
    repo.gitWith({ input: 'dangling' }, 'hash-object', '-w', '--stdin');
    const source = historySource({ repo: repo.open() });
    const { units, gaps } = await readAll(source);
    expect(gaps).toEqual([]);
    expect(texts(units)).toEqual([
      'a note\n',
      'dangling',
      'deleted content',
      'kept',
      'lost content',
      'stash 1',
      'stash 2',
    ]);
    expect(metadata(units, 'commit-message').map(textOf).join()).toMatch(
      /the first message[^]*lost message|lost message[^]*the first message/,
    );
    expect(textOf(metadata(units, 'tag-message')[0])).toContain('a tag message');
    expect(textOf(metadata(units, 'ref-name')[0])).toContain('refs/tags/tag-name\n');
    expect(pathsOf(metadata(units, 'path'))).toEqual(
      expect.arrayContaining(['copy', 'dir-name', 'dir-name/file-name']),
    );
    const known = new Set(units.map(({ id }) => id));
    expect(known.size).toBe(units.length);
    expect(source.facts()).toEqual({ commits: metadata(units, 'commit-message').length, refs: 5, head });
    const found = await source.attribute(known);
    expect(found.get(unitAt(units, head)!.id)?.introduced?.commit).toBe(head);
  });

  it('keeps to the refs, the date and the skipped objects that it is given', async () => {
    const repo = folders.repository();
    repo.commit({ a: 'on both' });
    repo.git('switch', '-q', '-c', 'side');
    repo.commit({ b: 'on side' });
    repo.git('switch', '-q', 'main');
    repo.commit({ c: 'on main' });
    const opened = repo.open();
    expect(texts((await readAll(historySource({ repo: opened, refs: ['side'] }))).units)).toEqual([
      'on both',
      'on side',
    ]);
    const since = new Date(Number(repo.git('log', '-1', '--format=%ct', 'side').trim()) * 1000);
    expect(texts((await readAll(historySource({ repo: opened, since }))).units)).toEqual(['on main', 'on side']);
    const skip = new Set(['main:a', 'main:c'].map((name) => repo.git('rev-parse', name).trim()));
    expect(texts((await readAll(historySource({ repo: opened, skip }))).units)).toEqual(['on side']);
    for (const refs of [['no-such-branch'], ['--output=x'], ['']]) {
      await expect(readAll(historySource({ repo: opened, refs }))).rejects.toMatchObject({ code: 'E_BAD_REVISION' });
    }
  });

  it('reads empty, bare and garbage-HEAD repositories, and says what a shallow or partial clone lacks', async () => {
    const empty = folders.repository();
    expect(texts((await readAll(historySource({ repo: empty.open() }))).units)).toEqual([]);
    const repo = folders.repository();
    repo.commit({ a: 'one' });
    repo.commit({ a: 'two' });
    repo.git('config', 'uploadpack.allowFilter', 'true');
    const read = async (
      name: string,
      ...how: readonly string[]
    ): Promise<{ readonly texts: readonly string[]; readonly because: string }> => {
      const path = join(folders.folder(), name);
      repo.git('clone', '-q', ...how, `file://${repo.root}`, path);
      const found = findRepositorySync(path, { env: TEST_ENV });
      if (found === null) throw new Error('no clone');
      const { units, gaps } = await readAll(historySource({ repo: found }));
      return { texts: texts(units), because: gaps.map((gap) => gap.because).join() };
    };
    expect(await read('bare', '--bare')).toEqual({ texts: ['one', 'two'], because: '' });
    expect(await read('shallow', '--depth=1')).toMatchObject({
      texts: ['two'],
      because: expect.stringContaining('shallow') as string,
    });
    expect(await read('partial', '--filter=blob:none', '--no-checkout')).toMatchObject({
      texts: [],
      because: expect.stringContaining('partial clone') as string,
    });
    writeFileSync(join(repo.root, '.git/HEAD'), 'garbage');
    const broken = await readAll(historySource({ repo: repo.open() }));
    expect(texts(broken.units)).toEqual(['one', 'two']);
    expect(broken.gaps).toMatchObject([{ because: expect.stringContaining('HEAD') as string }]);
  });

  it('reads all content without a git on the machine', async () => {
    const repo = folders.repository();
    repo.commit({ a: 'one', 'b/c': 'two' }, 'message');
    const source = historySource({ repo: repo.open({ ...TEST_ENV, PATH: '/nonexistent' }) });
    const { units } = await readAll(source);
    expect(texts(units)).toEqual(['one', 'two']);
    expect(textOf(metadata(units, 'commit-message')[0])).toContain('message');
    expect(await source.attribute(new Set(units.map(({ id }) => id)))).toEqual(new Map());
  });

  it('goes on where an object is gone, and names it', async () => {
    const repo = folders.repository();
    repo.commit({ a: 'one', b: 'two' });
    const first = repo.head();
    repo.commit({ a: 'three' });
    const gone = [first, `${first}:`, 'HEAD:b', 'HEAD:'].map((name) => repo.git('rev-parse', name).trim());
    for (const [index, id] of gone.entries()) {
      rmSync(join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2)));
      const { units, gaps } = await readAll(historySource({ repo: repo.open() }));
      expect(texts(units)).toEqual(index < 2 ? ['one', 'three', 'two'] : ['one', 'three']);
      // What only a missing commit points at cannot be known to be missing.
      expect(gaps.map(({ where }) => where)).toContain(`object ${index === 1 ? first : id}`);
    }
  });
});

describe('rangeSource', () => {
  it('gives what the commits of a range add, whole, merges included', async () => {
    const repo = folders.repository();
    const base = repo.commit({ old: 'old\n', both: 'both\n' });
    repo.git('switch', '-q', '-c', 'side');
    repo.commit({ side: 'from side' });
    repo.git('switch', '-q', 'main');
    repo.commit({ passing: 'came and went' });
    repo.git('rm', '-q', 'passing');
    repo.commit({ old: 'old\nand new\n' });
    repo.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    repo.write('evil', 'only the merge has this');
    repo.git('add', '-A');
    repo.git('commit', '-q', '-m', 'the merge');
    const source = rangeSource({ repo: repo.open(), range: `${base}..HEAD` });
    const { units, gaps } = await readAll(source);
    expect(gaps).toEqual([]);
    expect(texts(units)).toEqual(['came and went', 'from side', 'old\nand new\n', 'only the merge has this']);
    expect(metadata(units, 'commit-message')).toHaveLength(4);
    expect(namesOf(units)).toEqual(['evil', 'passing', 'side']);
    const evil = unitAt(units, 'evil');
    expect(evil?.origins).toMatchObject([{ kind: 'history', path: 'evil', commit: repo.head() }]);
    const found = await source.attribute(new Set(units.map(({ id }) => id)));
    expect(plain(evil && found.get(evil.id))).toMatchObject({
      introduced: { commit: repo.head() },
      atTip: true,
      refs: ['refs/heads/main'],
    });
    expect(found.get(unitAt(units, 'passing')!.id)).toMatchObject({
      atTip: false,
      removed: { commit: repo.git('rev-parse', 'HEAD~').trim() },
    });
    expect(source.facts().commits).toBe(4);
  });

  it('refuses a range that is none', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    for (const range of ['a..nowhere', '--all', '-n1', '']) {
      await expect(readAll(rangeSource({ repo: repo.open(), range }))).rejects.toMatchObject({
        name: 'GitError',
        code: 'E_BAD_REVISION',
      });
    }
  });
});

describe('streamSource', () => {
  it('gives the whole stream as one unit, or a gap when it is too large', async () => {
    const repo = folders.repository();
    const chunks = (): Readable => Readable.from([Buffer.from('first '), Buffer.from('second')]);
    const { units } = await readAll(streamSource({ readable: chunks(), path: 'stdin' }));
    expect(units.map(textOf)).toEqual(['first second']);
    expect(units[0]?.id).toBe(repo.gitWith({ input: 'first second' }, 'hash-object', '--stdin').trim());
    expect(await readAll(streamSource({ readable: chunks(), path: 'stdin', maxBytes: 10 }))).toMatchObject({
      units: [],
      gaps: [{ where: 'stdin' }],
    });
  });
});
