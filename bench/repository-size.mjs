// What a repository holds: objects, and bytes as stored and as git gives them out.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const git = (repository, ...args) =>
  execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 }).trimEnd();

/** The folders of objects: its own, and those that it borrows from. */
function objectFolders(repository) {
  const own = path.resolve(repository, git(repository, 'rev-parse', '--git-path', 'objects'));
  const borrowed = git(repository, 'count-objects', '-v').matchAll(/^alternate: (.*)$/gm);
  return [own, ...[...borrowed].map(([, folder]) => folder)];
}

function fileSizes(folder, wanted) {
  const names = readdirSync(folder).filter((name) => wanted.test(name));
  return names.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}

/** Bytes of all packs and loose objects. */
export function storedBytes(repository) {
  return objectFolders(repository).reduce((sum, folder) => {
    const loose = readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
    const packs = readdirSync(folder).includes('pack') ? fileSizes(path.join(folder, 'pack'), /\.pack$/) : 0;
    return loose.reduce((all, name) => all + fileSizes(path.join(folder, name), /^[0-9a-f]+$/), sum + packs);
  }, 0);
}

/** How many objects of each type there are, and how many bytes they have when they are read. */
export function expanded(repository) {
  const types = new Map();
  const list = git(
    repository,
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--batch-check=%(objecttype) %(objectsize)',
  );
  for (const line of list.split('\n')) {
    const [type, size] = line.split(' ');
    const { count, bytes } = types.get(type) ?? { count: 0, bytes: 0 };
    types.set(type, { count: count + 1, bytes: bytes + Number(size) });
  }
  return types;
}

export const commitsIn = (repository, range) => Number(git(repository, 'rev-list', '--count', range));

export const hasCommit = (repository, name) => {
  try {
    git(repository, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`);
    return true;
  } catch {
    return false;
  }
};
