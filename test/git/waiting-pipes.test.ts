import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CatFileReader, ignoredWithoutGit, listRefs, openReader, reflogEntries, runGit } from '../../src/git/index.js';
import { TEST_ENV, TestFolders, type TestRepository } from './test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

function pipeAt(repo: TestRepository, path: string): void {
  rmSync(join(repo.root, path), { force: true });
  execFileSync('mkdir', ['-p', dirname(join(repo.root, path))]);
  execFileSync('mkfifo', [join(repo.root, path)]);
}

const LIST = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];

describe('a pipe in place of a file that git reads', () => {
  it('keeps nobody waiting: the listing is as if the file were empty', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1', 'd/b': '2' });
    repo.write('d/untracked', '3');
    for (const path of ['.gitignore', 'd/.gitignore', '.git/info/exclude', '.git/refs/heads/odd', '.git/packed-refs'])
      pipeAt(repo, path);
    const listed = await runGit(repo.open(), LIST);
    expect(listed.toString().split('\0').filter(Boolean).sort()).toEqual(['a', 'd/b', 'd/untracked']);
    expect((await listRefs(repo.open())).map(({ name }) => name)).toContain('refs/heads/main');
  });

  it('which the configuration names, or which is the configuration, is found too', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    const outside = join(folders.folder(), 'pipe');
    execFileSync('mkfifo', [outside]);
    repo.git('config', 'include.path', outside);
    expect((await runGit(repo.open(), LIST)).toString()).toBe('a\0');
    pipeAt(repo, '.git/config');
    expect((await runGit(repo.open(), LIST)).toString()).toBe('a\0');
  });

  it('or a device: git is not started, or ended', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    symlinkSync('/dev/null', join(repo.root, '.git/info/grafts'));
    expect((await runGit(repo.open(), LIST)).toString()).toBe('a\0');
    symlinkSync('/dev/zero', join(repo.root, '.git/refs/heads/odd'));
    await expect(listRefs(repo.open())).rejects.toMatchObject({
      message: expect.stringMatching(/is a device/) as string,
    });
    symlinkSync('/dev/zero', join(repo.root, '.git/objects/info/alternates'));
    await expect(runGit(repo.open(), LIST)).rejects.toMatchObject({
      message: expect.stringMatching(/not started.*alternates is a device/) as string,
    });
  });

  it('is passed over by what is read without git', async () => {
    const repo = folders.repository();
    const id = repo.commit({ a: '1' });
    pipeAt(repo, '.gitignore');
    pipeAt(repo, '.git/logs/HEAD');
    pipeAt(repo, `.git/objects/aa/${'b'.repeat(38)}`);
    const ignored = await ignoredWithoutGit(repo.open(), repo.root);
    expect(await ignored('a')).toBe(false);
    expect(reflogEntries(repo.open()).map((ref) => ref.id)).toContain(id);
    const without = await openReader(repo.open({ ...TEST_ENV, PATH: '/nonexistent' }));
    for (const reader of [without, new CatFileReader(repo.open())]) {
      let [objects, gaps] = [0, 0];
      for await (const batch of reader.all({ maxBytes: 1000 })) {
        objects += batch.objects.length;
        gaps += batch.gaps.length;
      }
      expect([objects, gaps > 0]).toEqual([2, true]);
    }
    pipeAt(repo, '.git/HEAD');
    expect(repo.open().head).toBeNull();
  });
});
