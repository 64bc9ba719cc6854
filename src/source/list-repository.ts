import { sep } from 'node:path';
import { runGit, splitNul, streamGit, type Repository } from '../git/index.js';
import { gap, printable, type Gap } from '../model/index.js';
import { listed, type ListBatch, type Listed } from './file-list.js';

/**
 * The files below `folder` that git knows or would take: tracked, and untracked but not ignored (with `ignored`, these too).
 * Nested repositories and submodules come as one entry each, as folders.
 */
export async function* listRepository(repo: Repository, folder: string, ignored: boolean): AsyncGenerator<ListBatch> {
  const args = ['ls-files', '-z', '--cached', '--others', ...(ignored ? [] : ['--exclude-standard'])];
  let warnings = '';
  let last = '';
  for await (const names of splitNul(
    streamGit(repo, args, {
      cwd: folder,
      onWarnings: (text) => {
        warnings = text;
      },
    }),
  )) {
    const files: Listed[] = [];
    for (const name of names) {
      const file = listed(name);
      // A conflict lists the path once for each of its sides.
      if (file.path !== last || file.raw !== null) files.push(file);
      last = file.path;
    }
    yield { files, gaps: [] };
  }
  yield { files: [], gaps: unopened(warnings) };
}

/** The names of files below the working tree that git does not track and does not ignore. */
export async function* listUntracked(
  repo: Repository,
): AsyncGenerator<{ readonly names: readonly Buffer[]; readonly gaps: readonly Gap[] }> {
  let warnings = '';
  const args = ['ls-files', '-z', '--others', '--exclude-standard'];
  for await (const names of splitNul(
    streamGit(repo, args, {
      onWarnings: (text) => {
        warnings = text;
      },
    }),
  ))
    yield { names, gaps: [] };
  yield { names: [], gaps: unopened(warnings) };
}

/** True when git ignores the folder as a whole, so that a listing of it says nothing. */
export async function isIgnored(repo: Repository, folder: string): Promise<boolean> {
  const input = [`${folder.endsWith(sep) ? folder : folder + sep}\0`];
  // The command refuses --literal-pathspecs, and takes a name as it is without. Without an answer the folder is read as it is: too much is
  // better than nothing.
  return runGit(repo, ['--no-literal-pathspecs', 'check-ignore', '-z', '--stdin'], { input, accept: [0, 1] }).then(
    (answer) => answer.length > 0,
    () => true,
  );
}

function unopened(warnings: string): readonly Gap[] {
  return [...warnings.matchAll(/could not open directory '(.*)': (.*)/g)].map(([, folder = '', because = '']) =>
    gap('source', printable(folder), `the folder cannot be read (${printable(because)})`),
  );
}
