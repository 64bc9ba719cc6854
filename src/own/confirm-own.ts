import { posix } from 'node:path';
import { CatFileReader, runGit, type Repository } from '../git/index.js';
import { readEnv } from './env-file.js';
import { isEnvTemplate } from './env-names.js';
import type { OwnSecrets } from './own-secrets.js';

const MOST_BYTES = 1 << 20;

/**
 * Leaves out the values of `.env` files that git does not ignore or that are committed already, and those that a committed template
 * has too. It asks git, and so it is for whoever has met such a value, or is about to read much.
 */
export async function confirmOwn(own: OwnSecrets, repo: Repository): Promise<OwnSecrets> {
  const files = [...new Set(own.pack().values.flatMap(({ kind, file }) => (kind === 'env-value' ? [file] : [])))];
  if (files.length === 0) return own;
  const committed = await committedIn(repo, [...new Set(files.map((file) => posix.dirname(file)))]);
  const ignored = await ignoredOf(repo, files);
  const shown = await templateValues(
    repo,
    [...committed].filter(([path]) => isEnvTemplate(posix.basename(path))),
  );
  return own.without(
    ({ kind, file, value }) => kind === 'env-value' && (!ignored.has(file) || committed.has(file) || shown.has(value)),
  );
}

/** What the folders hold in HEAD: ids of files by path. */
async function committedIn(repo: Repository, folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (repo.head === null) return new Map();
  const paths = folders.map((folder) => (folder === '.' ? '' : `${folder}/`));
  const found = new Map<string, string>();
  for (const path of paths) {
    const listed = await runGit(repo, [
      'ls-tree',
      '-z',
      '--full-tree',
      repo.head,
      ...(path === '' ? [] : ['--', path]),
    ]);
    for (const record of listed.toString('utf8').split('\0')) {
      const [, id, name] = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(record) ?? [];
      if (id !== undefined && name !== undefined) found.set(name, id);
    }
  }
  return found;
}

/** By their patterns alone: a file that was added with force is ignored all the same. */
async function ignoredOf(repo: Repository, files: readonly string[]): Promise<ReadonlySet<string>> {
  const kinds = ['--ignored', '--others', '--cached', '--exclude-standard'];
  const listed = await runGit(repo, ['ls-files', '-z', ...kinds, '--', ...files]);
  return new Set(listed.toString('utf8').split('\0'));
}

async function templateValues(
  repo: Repository,
  templates: readonly (readonly [string, string])[],
): Promise<ReadonlySet<string>> {
  const values = new Set<string>();
  if (templates.length === 0) return values;
  const reader = new CatFileReader(repo);
  try {
    for await (const { objects } of reader.read(
      templates.map(([, id]) => id),
      { types: ['blob'], maxBytes: MOST_BYTES },
    ))
      for (const { bytes } of objects)
        for (const variable of readEnv(Buffer.from(bytes).toString('utf8')))
          for (const value of variable.values) values.add(value.trim());
  } finally {
    await reader.close();
  }
  return values;
}
