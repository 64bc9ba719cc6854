import { constants, promises, type PathLike } from 'node:fs';

/** The file system as isomorphic-git takes it, but for pipes and devices: reading those would wait for ever, or never end. */
export const waitlessFs = { promises: { ...promises, readFile: readRegular } };

async function readRegular(path: PathLike, options?: BufferEncoding | null): Promise<Buffer | string> {
  const handle = await promises.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await handle.stat()).isFile()) throw new Error('not a regular file');
    return await handle.readFile(options);
  } finally {
    await handle.close();
  }
}
