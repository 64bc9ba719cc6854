import { readdirSync, realpathSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { gap, printable, reasonOf, type Gap } from '../../model/index.js';
import { objectsFolder } from '../loose-object.js';
import type { Repository } from '../repository.js';
import { readShared } from './regular-file.js';

/** As deep as git itself follows alternates. */
const DEEPEST = 5;
const MOST_FOLDERS = 256;
const MOST_BYTES = 1 << 20;
/** Where git keeps what is pushed until it is taken in. One that was left behind still holds objects. */
const QUARANTINE = /^(?:tmp_objdir-|incoming-)/;

type Search = { readonly found: Map<string, string>; readonly onGap: (gap: Gap) => void };

/** The folders that hold the objects of a repository: its own first, with what is in quarantine, then those it borrows from. Each once; circles end by themselves. */
export function objectFolders(repo: Repository, onGap: (gap: Gap) => void): readonly string[] {
  const search: Search = { found: new Map(), onGap };
  const own = objectsFolder(repo);
  addFolder(own, 0, search);
  for (const path of fromEnvironment(repo)) addFolder(resolve(repo.workTree ?? repo.gitDir, path), 1, search);
  return [...search.found.values()];
}

function addFolder(folder: string, depth: number, search: Search): void {
  const real = realPath(folder);
  if (real === null) {
    search.onGap(gap('git', `objects ${printable(folder)}`, 'the folder with objects is not there'));
    return;
  }
  if (search.found.has(real)) return;
  if (depth > DEEPEST || search.found.size >= MOST_FOLDERS) {
    search.onGap(gap('git', `alternate ${printable(folder)}`, 'too many alternates, one behind the other'));
    return;
  }
  search.found.set(real, folder);
  for (const name of quarantinesIn(folder)) addFolder(join(folder, name), depth, search);
  for (const line of alternatesOf(folder, search)) addFolder(resolve(folder, line), depth + 1, search);
}

function quarantinesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => QUARANTINE.test(name))
      .sort();
  } catch {
    // What cannot be listed is told where its objects are listed.
    return [];
  }
}

function alternatesOf(folder: string, { onGap }: Search): readonly string[] {
  const path = join(folder, 'info', 'alternates');
  try {
    const text = Buffer.from(readShared(path, { most: MOST_BYTES })).toString('utf8');
    return text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map(unquoted);
  } catch (error) {
    if (!isAbsent(error)) onGap(gap('git', `alternates ${printable(path)}`, reasonOf(error)));
    return [];
  }
}

function fromEnvironment(repo: Repository): readonly string[] {
  const named = repo.env['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '';
  return named
    .split(delimiter)
    .filter((path) => path !== '')
    .map(unquoted);
}

/** A path may stand in quotes, with escapes as in C. */
function unquoted(text: string): string {
  if (!/^".*"$/.test(text)) return text;
  const bytes = text
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code),
    );
  return /[\u0080-\u00ff]/.test(bytes) && !/[\u0100-\uffff]/.test(bytes)
    ? Buffer.from(bytes, 'latin1').toString('utf8')
    : bytes;
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** True when what was thrown only says that there is no such file. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof Error && (Reflect.get(error, 'code') === 'ENOENT' || Reflect.get(error, 'code') === 'ENOTDIR');
