import { readdir, type Dirent } from 'node:fs';
import { relative, sep } from 'node:path';
import { gap, printable, type Gap } from '../model/index.js';
import type { ListBatch } from './file-list.js';

const BATCH = 512;

/** Every file below a folder that is in no repository, links as themselves; what belongs to a `.git` is left out. */
export async function* listFolder(folder: string): AsyncGenerator<ListBatch> {
  const { default: glob } = await import('fast-glob');
  const gaps: Gap[] = [];
  const names = glob.stream('**', {
    cwd: folder,
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true,
    objectMode: false,
    ignore: ['**/.git'],
    markDirectories: true,
    fs: { readdir: noting(folder, gaps) as typeof readdir },
  }) as AsyncIterable<string>;
  let paths: string[] = [];
  for await (const path of names) {
    if (path.endsWith('/')) continue;
    paths.push(path);
    if (paths.length < BATCH) continue;
    yield { files: paths.map((path) => ({ path, raw: null })), gaps: gaps.splice(0) };
    paths = [];
  }
  yield { files: paths.map((path) => ({ path, raw: null })), gaps: gaps.splice(0) };
}

type Answer = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** fast-glob passes over folders that it cannot open; here each becomes a gap. */
function noting(root: string, gaps: Gap[]): (path: string, options: { withFileTypes: true }, done: Answer) => void {
  return (path, options, done) => {
    readdir(path, options, (error, entries) => {
      if (error !== null && error.code !== 'ENOENT') {
        const where = relative(root, path).split(sep).join('/') || '.';
        gaps.push(gap('source', printable(where), `the folder cannot be read (${error.code ?? 'unknown error'})`));
      }
      done(error, entries);
    });
  };
}
