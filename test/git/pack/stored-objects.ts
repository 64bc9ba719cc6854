import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { openPackStore, walkForest, type OpenStoreOptions, type PackStore } from '../../../src/git/pack/index.js';
import type { ObjectType, Repository } from '../../../src/git/index.js';
import type { Gap } from '../../../src/model/index.js';
import { TEST_ENV } from '../test-repository.js';

export type Seen = {
  readonly store: PackStore;
  readonly objects: ReadonlyMap<string, string>;
  readonly gaps: readonly Gap[];
  readonly twice: readonly string[];
};

export const objectId = (type: string, bytes: Uint8Array, format = 'sha1'): string =>
  createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');

/** Type and content as one comparable text. */
export const digestOf = (type: string, bytes: Uint8Array): string => `${type} ${bytes.length} ${objectId(type, bytes)}`;

/** Everything that a walk shows: id → digest. */
export function walkAll(
  repo: Repository,
  options: Partial<OpenStoreOptions> = {},
  types?: readonly ObjectType[],
): Seen {
  const gaps: Gap[] = [];
  const objects = new Map<string, string>();
  const twice: string[] = [];
  const store = openPackStore(repo, { maxObjectBytes: 1 << 24, onGap: (gap) => gaps.push(gap), ...options });
  walkForest(store, {
    ...(types === undefined ? {} : { types }),
    visitor: {
      enter(node) {
        const id = node.idHex();
        if (objects.has(id)) twice.push(id);
        objects.set(id, digestOf(node.type, node.bytes));
      },
    },
  });
  return { store, objects, gaps, twice };
}

/** The same as `git cat-file` prints it. */
export function printedByGit(root: string): ReadonlyMap<string, string> {
  const printed = execFileSync('git', ['cat-file', '--batch-all-objects', '--batch'], {
    cwd: root,
    env: TEST_ENV as NodeJS.ProcessEnv,
    maxBuffer: 1 << 28,
  });
  const objects = new Map<string, string>();
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf(10, at);
    const [id = '', type = '', size = ''] = printed.toString('latin1', at, end).split(' ');
    objects.set(id, digestOf(type, printed.subarray(end + 1, end + 1 + Number(size))));
    at = end + 2 + Number(size);
  }
  return objects;
}
