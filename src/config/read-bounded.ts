import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { reasonOf } from '../model/index.js';
import { ConfigError } from './error.js';

export type ReadOptions = {
  /** Bytes; a larger file is refused. */
  readonly limit: number;
  /** How messages name the file. */
  readonly shown: string;
  /** When given, the file must stand inside this folder, also after following links. */
  readonly within?: string;
};

/** The bytes of a regular file; null when it does not exist. Throws a ConfigError for anything else. */
export async function readBounded(path: string, options: ReadOptions): Promise<Buffer | null> {
  try {
    const real = await realpath(path);
    if (options.within !== undefined && !isInside(await realpath(options.within), real)) {
      throw new ConfigError(
        'config.outside',
        'this file is a link that leads out of the repository; put the file itself there.',
        { file: options.shown },
      );
    }
    return await readRegular(real, options);
  } catch (thrown) {
    if (thrown instanceof ConfigError) throw thrown;
    if (isMissing(thrown)) return null;
    throw new ConfigError(
      'config.unreadable',
      `cannot be read (${codeOf(thrown)}); check that it is a file that you may read.`,
      { file: options.shown },
    );
  }
}

/** True when `path` is `folder` or below it; both absolute and without links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Opened without waiting, because a named pipe in a hostile repository would keep the scan waiting for ever. */
async function readRegular(path: string, { limit, shown }: ReadOptions): Promise<Buffer> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile())
      throw new ConfigError('config.unreadable', 'is not a regular file; put a file there or remove it.', {
        file: shown,
      });
    if (stat.size > limit) throw tooLarge(limit, shown);
    const bytes = await handle.readFile();
    if (bytes.length > limit) throw tooLarge(limit, shown);
    return bytes;
  } finally {
    await handle.close();
  }
}

const tooLarge = (limit: number, shown: string): ConfigError =>
  new ConfigError(
    'config.too-large',
    `is larger than ${limit / 1024 ** 2} MiB, which is the most that is read; make it smaller.`,
    { file: shown },
  );

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : reasonOf(thrown);

const isMissing = (thrown: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(thrown));
