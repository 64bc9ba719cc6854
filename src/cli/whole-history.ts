import type { Repository } from '../git/index.js';
import {
  gitFolderSource,
  historySource,
  lfsSource,
  nestedRepositories,
  prefixedSource,
  toldGaps,
  type PathChoice,
  type Source,
} from '../source/index.js';

export type WholeHistoryOptions = PathChoice & { readonly maxBytes: number; readonly ignored: boolean };

/** All that a repository keeps besides its working tree, and all that the repositories inside it keep. */
export async function wholeHistory(repo: Repository, options: WholeHistoryOptions): Promise<readonly Source[]> {
  const { repositories, gaps } = await nestedRepositories(repo, options);
  const nested = repositories.flatMap(({ repo: inner, prefix, insideGitFolder }) =>
    // The git folder of a submodule lies in that of the repository around it, and is read with that.
    storedIn(inner, below(options, prefix), !insideGitFolder).map((source) => prefixedSource(source, prefix)),
  );
  return [...storedIn(repo, options, true), ...nested, ...(gaps.length > 0 ? [toldGaps(gaps)] : [])];
}

const storedIn = (repo: Repository, options: WholeHistoryOptions, withFolder: boolean): readonly Source[] => [
  historySource({ repo, maxBytes: options.maxBytes }),
  ...(withFolder ? [gitFolderSource({ ...options, repo })] : []),
  lfsSource({ ...options, repo }),
];

/** Paths are chosen as they are told: from the top. */
function below(options: WholeHistoryOptions, prefix: string): WholeHistoryOptions {
  const { include, exclude } = options;
  return {
    ...options,
    ...(include === undefined ? {} : { include: (path) => include(prefix + path) }),
    ...(exclude === undefined ? {} : { exclude: (path) => exclude(prefix + path) }),
  };
}
