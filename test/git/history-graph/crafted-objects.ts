import { join } from 'node:path';
import type { TestRepository } from '../test-repository.js';
import { writePack, type Entry } from '../pack/craft-pack.js';
import { objectId } from '../pack/stored-objects.js';

export type CraftedEntry = { readonly mode?: string; readonly name: string; readonly id: string };

export const treeBytes = (entries: readonly CraftedEntry[]): Buffer =>
  Buffer.concat(
    entries.flatMap(({ mode = '100644', name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
  );

/** Objects that are put into one pack, whatever git may think of them. */
export class CraftedPack {
  readonly #entries = new Map<string, Entry>();

  tree(entries: readonly CraftedEntry[], id?: string): string {
    return this.add(2, treeBytes(entries), id);
  }

  blob(text: string): string {
    return this.add(3, Buffer.from(text));
  }

  commit(
    tree: string,
    parents: readonly string[],
    options: { readonly at?: number; readonly id?: string } = {},
  ): string {
    const who = `A U Thor <author@example.org> ${options.at ?? 1_700_000_000 + this.#entries.size} +0000`;
    const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${who}`, `committer ${who}`];
    return this.add(1, Buffer.from(`${lines.join('\n')}\n\nmessage\n`), options.id);
  }

  /** Types are 1 commit, 2 tree, 3 blob, 4 tag. The id need not be true. */
  add(type: number, bytes: Buffer, id = objectId(['', 'commit', 'tree', 'blob', 'tag'][type] ?? '', bytes)): string {
    this.#entries.set(id, { id, type, bytes });
    return id;
  }

  write(repo: TestRepository, refs: Readonly<Record<string, string>> = {}): void {
    writePack(join(repo.root, '.git/objects'), [...this.#entries.values()]);
    for (const [name, id] of Object.entries(refs)) repo.write(`.git/${name}`, `${id}\n`);
  }
}
