import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isEnvName, isEnvTemplate } from './env-names.js';

/** Folders of projects within one repository, whose own folders are looked at too. */
const WORKSPACES: ReadonlySet<string> = new Set(
  'app apps packages services modules libs projects backend backends frontend frontends server servers client clients infra deploy'.split(
    ' ',
  ),
);
/** Folders that hold others' files or none that people write. */
const FOREIGN: ReadonlySet<string> = new Set(
  'node_modules vendor dist build target out coverage venv env __pycache__'.split(' '),
);
/** However many folders there are: a commit must not wait for them. */
const MOST_FOLDERS = 120;
const MOST_BYTES = 1 << 20;

/** Paths relative to the root, `/` between their parts. */
export type EnvFiles = { readonly sources: readonly string[]; readonly templates: readonly string[] };

/** The `.env` files of a working tree: at its top, in the folders there, and in those of its workspaces. Links are not followed to folders. */
export function findEnvFiles(root: string): EnvFiles {
  const sources: string[] = [];
  const templates: string[] = [];
  const todo: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 2 }];
  for (let looked = 0; looked < MOST_FOLDERS; looked++) {
    const folder = todo.shift();
    if (folder === undefined) break;
    for (const entry of entriesOf(join(root, folder.path))) {
      const { name } = entry;
      const path = folder.path === '' ? name : `${folder.path}/${name}`;
      if (entry.isDirectory()) {
        const depth = folder.depth === 2 && !WORKSPACES.has(name) ? 0 : folder.depth - 1;
        if (folder.depth > 0 && !name.startsWith('.') && !FOREIGN.has(name)) todo.push({ path, depth });
      } else if (!name.includes('env')) continue;
      else if (isEnvName(name)) sources.push(path);
      else if (isEnvTemplate(name)) templates.push(path);
    }
  }
  return { sources: sources.sort(), templates: templates.sort() };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The text of a regular file of at most 1 MiB; null where there is none that can be read. A pipe would keep the commit waiting. */
export function textAt(path: string): string | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size <= MOST_BYTES ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  }
}
