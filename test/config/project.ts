import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { ConfigError, loadSettings } from '../../src/config/index.js';
import type { Loaded, LoadOptions } from '../../src/config/index.js';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A temporary folder with a repository in `repo` and a home in `home`, with these files; removed after the test. */
export async function project(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<{ readonly root: string; readonly home: string; readonly base: string }> {
  const base = await mkdtemp(join(tmpdir(), 'tightlip-config-'));
  folders.push(base);
  const made = { base, root: join(base, 'repo'), home: join(base, 'home') };
  for (const folder of [made.root, made.home]) await mkdir(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(base, name)), { recursive: true });
    await writeFile(join(base, name), text);
  }
  return made;
}

export const USER = 'home/.config/tightlip/tightlip.toml';

export async function load(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Partial<LoadOptions> = {},
): Promise<Loaded> {
  const { root, home } = await project(files);
  return loadSettings({ root, home, env: {}, flags: {}, ...more });
}

/** The error that loading ends with. */
export const failure = (loading: Promise<Loaded>): Promise<ConfigError> =>
  loading.then(
    () => {
      throw new Error('the configuration was accepted');
    },
    (thrown: unknown) => {
      if (thrown instanceof ConfigError) return thrown;
      throw thrown;
    },
  );
