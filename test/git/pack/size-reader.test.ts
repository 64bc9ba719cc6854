import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPackStore } from '../../../src/git/index.js';
import { TestFolders } from '../test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

function packsOf(root: string): readonly string[] {
  const folder = join(root, '.git/objects/pack');
  return readdirSync(folder).flatMap((name) => (name.endsWith('.idx') ? [join(folder, name)] : []));
}

describe('sizes of objects', () => {
  it('are those that git tells: loose, packed, along deltas, and of nothing', () => {
    const repo = folders.repository();
    const line = 'a line that stays as it is, so that deltas are made\n';
    for (let nth = 0; nth < 12; nth++)
      repo.commit({ 'a.txt': `${line.repeat(40)}${nth}\n${line.repeat(nth)}`, empty: '', [`b${nth}`]: `${nth}` });
    repo.git('repack', '-adfq', '--depth=50');
    repo.commit({ 'loose.txt': 'loose\n' });
    const told = repo
      .lines('cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objectsize)')
      .map((row) => row.split(' '));
    const store = openPackStore(repo.open(), { maxObjectBytes: 1 << 20, onGap: () => undefined });
    const sizes = told.map(([id = '']) => store.sizeOfAll([store.indexOf(id)]));
    expect(sizes).toEqual(told.map(([, size]) => Number(size)));
    expect(repo.git('verify-pack', '-v', ...packsOf(repo.root))).toMatch(/chain length = [1-9]/);
    expect(store.sizeOfAll(store.indices())).toBe(sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0));
  });
});
