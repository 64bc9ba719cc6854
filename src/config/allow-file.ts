import { randomUUID } from 'node:crypto';
import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from '../model/index.js';
import { ConfigError } from './error.js';
import { isInside, readBounded } from './read-bounded.js';

/** Bytes of an allow file that are read: about three hundred thousand entries. */
const LIMIT = 32 * 1024 ** 2;
const NEW_MODE = 0o644;

/** `within` is the repository: the file must stand in it, also after following links. */
export type AllowFileOptions = { readonly within?: string };

/** The text of an allow file, null when there is none. Throws a ConfigError when it cannot be read or leads out. */
export async function readAllowFile(path: string, options: AllowFileOptions = {}): Promise<string | null> {
  const bytes = await readBounded(path, { limit: LIMIT, shown: path, ...options });
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/**
 * Writes an allow file at once or not at all: readers see the old text or the new one. The mode of an existing file is kept. A link
 * is replaced by a file rather than followed, because a repository could have it lead anywhere.
 */
export async function writeAllowFile(path: string, text: string, { within }: AllowFileOptions = {}): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    if (within !== undefined && !isInside(await realpath(within), await realpath(dirname(path)))) {
      throw new ConfigError('config.outside', 'the allow file must stand inside the repository.', { file: path });
    }
    await writeDurably(temporary, { text, mode: await modeOf(path) });
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (thrown instanceof ConfigError) throw thrown;
    throw new ConfigError(
      'config.unreadable',
      `cannot be written (${codeOf(thrown)}); check that you may write to its folder.`,
      { file: path },
    );
  }
}

/** On the disk before it takes the old file's place: a power cut must not leave an empty list. */
async function writeDurably(
  path: string,
  { text, mode }: { readonly text: string; readonly mode: number },
): Promise<void> {
  const handle = await open(path, 'wx', mode);
  try {
    await handle.writeFile(text);
    await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function modeOf(path: string): Promise<number> {
  const stat = await lstat(path).catch(() => null);
  return stat?.isFile() === true ? stat.mode & 0o777 : NEW_MODE;
}

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : reasonOf(thrown);
