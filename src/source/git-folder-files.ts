import { readdirSync, type Dirent } from 'node:fs';
import { sep } from 'node:path';
import { startsLikePack } from '../git/index.js';
import { gap, printable, type Gap } from '../model/index.js';
import { listed, type Listed } from './file-list.js';

/** A file of a git folder; `path` is relative to the folder. */
export type GitFile = Listed & { readonly full: Buffer };

type Entry = Dirent<Buffer>;
type Folder = { readonly full: Buffer; readonly name: Buffer; readonly role: Role };

/** What the files of a folder are for, which says which of them are read elsewhere: as objects, refs or entries of the index. */
type Role = 'repository' | 'plain' | 'objects' | 'fan-out' | 'packs' | 'object-info' | 'lfs';

const SEPARATOR = Buffer.from(sep);
const SLASH = Buffer.from('/');

const LOOSE = /^(?:[0-9a-f]{38}|[0-9a-f]{62})$/;
const FAN_OUT = /^[0-9a-f]{2}$/;
const PACK = /^(?:.*\.pack|pack-.*\.(?:idx|rev|bitmap|mtimes)|multi-pack-index.*)$/;
const QUARANTINE = /^(?:tmp_objdir-|incoming-)/;
const OBJECT_INFO = /^(?:packs|commit-graphs?)$/;

/**
 * Every file below a git folder, those of the repositories of submodules among them, but for what is read as what it is: objects,
 * refs, the index of the repository itself, and the objects of LFS. Links are files here: they are not followed.
 */
export function* gitFolderFiles(gitFolder: string, onGap: (gap: Gap) => void): Generator<GitFile> {
  const folders: Folder[] = [{ full: Buffer.from(gitFolder), name: Buffer.alloc(0), role: 'plain' }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = entriesOf(folder, onGap);
    const role = folder.role === 'plain' && isRepository(entries) ? 'repository' : folder.role;
    for (const entry of entries) {
      const text = entry.name.toString('latin1');
      const name = folder.name.length === 0 ? entry.name : Buffer.concat([folder.name, SLASH, entry.name]);
      const full = Buffer.concat([folder.full, SEPARATOR, entry.name]);
      if (!entry.isDirectory()) {
        if (!isReadElsewhere(text, role) && !(role === 'packs' && startsLikePack(full)))
          yield { ...listed(name), full };
        continue;
      }
      const below = roleBelow(text, role);
      if (below !== null) folders.push({ full, name, role: below });
    }
  }
}

function entriesOf({ full, name }: Folder, onGap: (gap: Gap) => void): readonly Entry[] {
  try {
    return readdirSync(full, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    const where = name.length === 0 ? '.' : name.toString('utf8');
    if (code !== 'ENOENT') onGap(gap('source', printable(where), `the folder cannot be read (${code})`));
    return [];
  }
}

/** Submodules keep theirs below `modules`, at any depth, by the names that their owners gave them. */
function isRepository(entries: readonly Entry[]): boolean {
  const names = new Set(entries.map(({ name }) => name.toString('latin1')));
  return names.has('HEAD') && names.has('objects') && names.has('refs');
}

function isReadElsewhere(name: string, role: Role): boolean {
  switch (role) {
    case 'repository':
      return name === 'index' || name === 'packed-refs';
    case 'fan-out':
      return LOOSE.test(name);
    case 'packs':
      return PACK.test(name);
    case 'object-info':
      return OBJECT_INFO.test(name);
    case 'plain':
    case 'objects':
    case 'lfs':
      return false;
  }
}

/** Null for a folder that is read elsewhere. */
function roleBelow(name: string, role: Role): Role | null {
  switch (role) {
    case 'repository':
      if (name === 'refs') return null;
      return name === 'objects' ? 'objects' : name === 'lfs' ? 'lfs' : 'plain';
    case 'objects':
      if (FAN_OUT.test(name)) return 'fan-out';
      if (QUARANTINE.test(name)) return 'objects';
      return name === 'pack' ? 'packs' : name === 'info' ? 'object-info' : 'plain';
    case 'lfs':
      return name === 'objects' ? null : 'plain';
    case 'object-info':
      return OBJECT_INFO.test(name) ? null : 'plain';
    case 'plain':
    case 'fan-out':
    case 'packs':
      return 'plain';
  }
}
