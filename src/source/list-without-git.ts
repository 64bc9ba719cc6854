import { GitError, ignoredWithoutGit, type Repository } from '../git/index.js';
import { gap, type Gap } from '../model/index.js';
import type { ListBatch } from './file-list.js';
import { listFolder } from './list-folder.js';
import { listRepository } from './list-repository.js';

/** As `listRepository`, and where git is missing or refuses, as near to it as can be had without. */
export async function* listTree(repo: Repository, folder: string, ignored: boolean): AsyncGenerator<ListBatch> {
  const listed = new Set<string>();
  let refused: GitError;
  try {
    for await (const batch of listRepository(repo, folder, ignored)) {
      for (const { path } of batch.files) listed.add(path);
      yield batch;
    }
    return;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    refused = error;
  }
  // A machine without git sees the same files; a repository that git will not read is worth a word.
  if (refused.code !== 'E_GIT_MISSING') yield { files: [], gaps: [refusal(refused)] };
  yield* listOthers(repo, folder, { ignored, listed });
}

const refusal = (error: GitError): Gap => gap('git', error.code, error.message);

async function* listOthers(
  repo: Repository,
  folder: string,
  rest: { readonly ignored: boolean; readonly listed: ReadonlySet<string> },
): AsyncGenerator<ListBatch> {
  const isIgnored = rest.ignored ? async () => false : await ignoredWithoutGit(repo, folder);
  for await (const { files, gaps } of listFolder(folder)) {
    const wanted = await Promise.all(files.map(async ({ path }) => !rest.listed.has(path) && !(await isIgnored(path))));
    yield { files: files.filter((_, at) => wanted[at] === true), gaps };
  }
}
