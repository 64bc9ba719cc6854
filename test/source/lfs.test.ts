import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lfsSource } from '../../src/source/index.js';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { pathsOf, readAll, textOf, unitAt } from './read-all.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const oidOf = (content: string): string => createHash('sha256').update(content).digest('hex');

const pointerTo = (content: string, extra = ''): string =>
  `version https://git-lfs.github.com/spec/v1\n${extra}oid sha256:${oidOf(content)}\nsize ${content.length}\n`;

function store(folder: string, content: string): void {
  const oid = oidOf(content);
  const file = join(folder, 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const read = (repo: TestRepository, maxBytes = 1 << 20) => readAll(lfsSource({ repo: repo.open(), maxBytes }));

describe('lfsSource', () => {
  it('gives nothing where LFS is not used', async () => {
    const repo = folders.repository();
    expect(await read(repo)).toEqual({ units: [], gaps: [] });
    repo.commit({ '.gitattributes': '*.txt text\n', 'looks-like.txt': pointerTo('x') });
    expect(await read(repo)).toEqual({ units: [], gaps: [] });
  });

  it('gives each object by the path that points at it, at a tip, staged or long gone, and those nobody knows', async () => {
    const repo = folders.repository();
    repo.commit({ 'deep/er/.gitattributes': '*.bin filter=lfs\n', 'deep/er/é.bin': pointerTo('at a tip') });
    repo.commit({ 'gone.bin': pointerTo('gone', 'ext-0-foo sha256:00\n') });
    repo.git('rm', '-q', 'gone.bin');
    repo.commit({ 'not-a-pointer': `version https://git-lfs.github.com/spec/v1\n${'x'.repeat(2000)}` });
    repo.write('staged.bin', pointerTo('staged'));
    repo.git('add', 'staged.bin');
    for (const content of ['at a tip', 'gone', 'staged', 'unknown']) store(join(repo.root, '.git/lfs'), content);
    const { units, gaps } = await read(repo);
    expect(gaps).toEqual([]);
    const oid = oidOf('unknown');
    const unknown = `.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`;
    expect(pathsOf(units)).toEqual([unknown, 'deep/er/é.bin', 'gone.bin', 'staged.bin']);
    expect(textOf(unitAt(units, 'gone.bin'))).toBe('gone');
  });

  it('tells what is absent, cut short or too large: each by its path, oid and size, and not without end', async () => {
    const repo = folders.repository();
    const absent = Array.from({ length: 105 }, (_, index) => `absent ${index}`);
    repo.commit({
      '.gitattributes': '*.bin filter=lfs\n',
      'large.bin': pointerTo('x'.repeat(500)),
      'short.bin': pointerTo('long enough').replace('size 11', 'size 99'),
      ...Object.fromEntries(absent.map((content, index) => [`${index}.bin`, pointerTo(content)])),
    });
    store(join(repo.root, '.git/lfs'), 'x'.repeat(500));
    store(join(repo.root, '.git/lfs'), 'long enough');
    const { units, gaps } = await read(repo, 300);
    expect(pathsOf(units)).toEqual(['short.bin']);
    expect(gaps).toHaveLength(103);
    const told = gaps.map(({ where, because }) => `${where}: ${because}`).join('\n');
    expect(told).toMatch(/large\.bin: LFS object \w{64}: too large: 500 bytes/);
    expect(told).toMatch(/short\.bin: LFS object \w{64} has 11 bytes instead of 99/);
    expect(told).toContain(`7.bin: LFS object ${oidOf('absent 7')} of 8 bytes is not here`);
    expect(told).toMatch(/LFS: 5 more objects/);
  });

  it('follows lfs.storage inside the repository, and says so where it leads outside', async () => {
    const repo = folders.repository();
    repo.commit({ '.gitattributes': '*.bin filter=lfs\n', 'a.bin': pointerTo('stored') });
    repo.git('config', 'lfs.storage', 'elsewhere');
    store(join(repo.root, '.git/elsewhere'), 'stored');
    expect(pathsOf((await read(repo)).units)).toEqual(['a.bin']);
    const outside = folders.folder();
    repo.git('config', 'lfs.storage', outside);
    store(outside, 'stored');
    const { units, gaps } = await read(repo);
    expect(units).toEqual([]);
    expect(gaps.map(({ because }) => because)).toEqual([
      expect.stringContaining('outside the repository'),
      expect.stringContaining('is not here'),
    ]);
  });
});
