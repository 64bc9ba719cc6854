import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TestFolders, TestRepository } from '../git/test-repository.js';
import { Product, tails, tailsOf } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

const [old, now, inModule, staged] = [samples.token(1), samples.token(2), samples.token(3), samples.token(4)];

function makeOrigin(init: readonly string[] = []): TestRepository {
  const repo = folders.repository(init);
  repo.commit({ 'a.txt': `${old}\n` });
  repo.commit({ 'a.txt': 'clean\n', 'b.txt': `${now}\n` });
  return repo;
}

function clone(of: TestRepository, ...flags: readonly string[]): TestRepository {
  const root = join(folders.folder(), 'clone');
  of.git('clone', '-q', ...flags, `file://${of.root}`, root);
  return new TestRepository(root, null);
}

const packs = (repo: TestRepository): number => readdirSync(join(repo.root, '.git/objects/pack')).length;

describe('a clone that does not have all of history', () => {
  const origin = makeOrigin();
  origin.git('config', 'uploadpack.allowFilter', 'true');

  it('says so when it is shallow', async () => {
    const { code, result } = await product.scan(clone(origin, '--depth', '1').root);
    expect(code).toBe(1);
    expect(tails(result)).toEqual(tailsOf(now));
    expect(result.gaps).toMatchObject([{ because: expect.stringContaining('--unshallow') }]);
  });

  it('says so when it is partial, and fetches nothing', async () => {
    const partial = clone(origin, '--filter=blob:none');
    const before = packs(partial);
    const { code, result } = await product.scan(partial.root);
    expect(code).toBe(1);
    expect(tails(result)).toEqual(tailsOf(now));
    expect(result.gaps.map(({ because }) => because).join()).toContain('partial clone');
    expect(packs(partial)).toBe(before);
  });
});

describe('other kinds of repositories', () => {
  it('of SHA-256: history, what is staged, and the hook', async () => {
    const repo = makeOrigin(['--object-format=sha256']);
    repo.write('c.txt', `${staged}\n`);
    repo.git('add', 'c.txt');
    const [all, index, hook] = await Promise.all([
      product.scan(repo.root),
      product.scan(repo.root, '--staged'),
      product.hook({ cwd: repo.root }),
    ]);
    expect(all.result.gaps).toEqual([]);
    expect(tails(all.result)).toEqual(tailsOf(old, now, staged));
    expect(all.result.scan.head).toHaveLength(64);
    expect(tails(index.result)).toEqual(tailsOf(staged));
    expect(hook).toMatchObject({ code: 1, err: expect.stringContaining('c.txt:1') });
  });

  it('with a submodule and a repository that nobody added: their files are read', async () => {
    const [outer, module] = [makeOrigin(), folders.repository()];
    module.commit({ 'm.txt': `${inModule}\n` });
    outer.git('submodule', '--quiet', 'add', module.root, 'vendor/module');
    outer.git('commit', '-q', '-m', 'module');
    const inner = new TestRepository(join(outer.root, 'inner'));
    inner.commit({ 'i.txt': `${staged}\n` });
    const { result } = await product.scan(outer.root);
    expect(tails(result)).toEqual(tailsOf(old, now, inModule, staged));
    expect(result.findings.flatMap(({ places }) => places.map(({ path }) => path))).toEqual(
      expect.arrayContaining(['vendor/module/m.txt', 'inner/i.txt']),
    );
    expect(existsSync(join(outer.root, 'vendor/module/.git'))).toBe(true);
  });
});
