import { judge, kindsIn, NO_RULES, rulesOf, type Verdict } from '../../encrypted/index.js';
import { CatFileReader, runGit, type Repository } from '../../git/index.js';
import { compilePattern } from './compile-pattern.js';
import { folderOf } from './rule-files.js';

type Manifest = {
  readonly version: { readonly path: string; readonly commit: string };
  readonly bytes: Uint8Array;
};

/** A folder with more files is no place of manifests. */
const MOST_SIBLINGS = 100;
const MOST_FOLDERS = 200;
const MOST_BYTES = 1 << 20;

/** Those plain Secrets of Kubernetes that stand beside sealed ones in their commits. */
export async function sealedBeside<M extends Manifest>(
  repo: Repository,
  secrets: readonly M[],
): Promise<readonly { readonly version: M['version']; readonly verdict: Verdict }[]> {
  const plain = rulesOf(NO_RULES, compilePattern);
  const open = secrets.flatMap((secret) => {
    const { path, commit } = secret.version;
    const folder = folderOf(path);
    const verdict = judge({ path, bytes: secret.bytes }, { ...plain, sealedFolders: new Set([folder]) });
    return verdict === null ? [] : [{ version: secret.version, verdict, at: `${commit}:${folder}` }];
  });
  const sealed = new Set<string>();
  for (const at of [...new Set(open.map((one) => one.at))].slice(0, MOST_FOLDERS))
    if (await isSealed(repo, at)) sealed.add(at);
  return open.filter(({ at }) => sealed.has(at));
}

/** `at` is a folder of a commit. */
async function isSealed(repo: Repository, at: string): Promise<boolean> {
  const listed = await runGit(repo, ['ls-tree', '-z', '--full-tree', at]);
  const siblings = listed
    .toString('utf8')
    .split('\0')
    .flatMap((record) => {
      const [, id, name] = /^100\d+ blob ([0-9a-f]+)\t([^]+\.(?:ya?ml|json))$/i.exec(record) ?? [];
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    })
    .slice(0, MOST_SIBLINGS);
  if (siblings.length === 0) return false;
  const names = new Map(siblings);
  const reader = new CatFileReader(repo);
  try {
    for await (const { objects } of reader.read(names.keys(), { types: ['blob'], maxBytes: MOST_BYTES }))
      for (const { id, bytes } of objects)
        if (kindsIn(names.get(id) ?? '', Buffer.from(bytes).toString('utf8')).has('SealedSecret')) return true;
  } finally {
    await reader.close();
  }
  return false;
}
