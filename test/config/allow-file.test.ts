import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAllowFile, writeAllowFile } from '../../src/config/index.js';
import { project } from './project.js';

describe('the allow file on disk', () => {
  it('reads back what was written, and null where there is none', async () => {
    const { root } = await project();
    const path = join(root, '.tightlip-allow');
    expect(await readAllowFile(path, { within: root })).toBeNull();
    await writeAllowFile(path, '# ä\n', { within: root });
    expect(await readAllowFile(path, { within: root })).toBe('# ä\n');
    expect(await readdir(root)).toEqual(['.tightlip-allow']);
  });

  it('keeps the mode, and gives a new file 0644', async () => {
    const { root } = await project({ 'repo/old': 'x' });
    await chmod(join(root, 'old'), 0o640);
    for (const name of ['old', 'new']) await writeAllowFile(join(root, name), 'y');
    expect((await stat(join(root, 'old'))).mode & 0o777).toBe(0o640);
    expect((await stat(join(root, 'new'))).mode & 0o777).toBe(0o644);
  });

  it('never reads or writes through a link that leads out', async () => {
    const { root, base } = await project({ victim: 'precious' });
    const path = join(root, '.tightlip-allow');
    await symlink(join(base, 'victim'), path);
    await expect(readAllowFile(path, { within: root })).rejects.toMatchObject({ code: 'config.outside' });
    await writeAllowFile(path, 'new', { within: root });
    expect(await readFile(join(base, 'victim'), 'utf8')).toBe('precious');
    expect((await lstat(path)).isSymbolicLink()).toBe(false);
    await symlink(base, join(root, 'out'));
    await expect(writeAllowFile(join(root, 'out', 'allow'), 'new', { within: root })).rejects.toMatchObject({
      code: 'config.outside',
    });
    expect(await readdir(base)).not.toContain('allow');
  });

  it('leaves nothing behind when it cannot write', async () => {
    const { root } = await project({ 'repo/folder/file': '' });
    await expect(writeAllowFile(join(root, 'folder'), 'x')).rejects.toMatchObject({ code: 'config.unreadable' });
    await expect(writeAllowFile(join(root, 'gone', 'file'), 'x')).rejects.toMatchObject({ code: 'config.unreadable' });
    expect(await readdir(root)).toEqual(['folder']);
  });
});
