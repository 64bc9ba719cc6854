import { gap, type Gap } from '../model/index.js';
import { idLines } from './id-lines.js';
import type { GitObject } from './object-reader.js';
import type { Repository } from './repository.js';
import { streamGit } from './run.js';

const POINTER = /^(?:tree|parent|object) ([0-9a-f]{40,64})$/;
const PARENT = 'parent ';

/**
 * What commits, tags, refs and the trees at tips point at: an object that is pointed at and not there has not been looked at.
 * Older trees are not followed, which would cost as much as reading all the rest.
 */
export class Connections {
  readonly #repo: Repository;
  readonly #wanted = new Set<string>();

  constructor(repo: Repository) {
    this.#repo = repo;
  }

  add(ids: Iterable<string>): void {
    for (const id of ids) this.#wanted.add(id);
  }

  /** Follows a commit or tag one step. */
  follow({ bytes }: GitObject): void {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < buffer.length;) {
      const end = buffer.indexOf('\n', at);
      const line = buffer.toString('latin1', at, end === -1 ? buffer.length : end);
      const id = POINTER.exec(line)?.[1];
      if (id === undefined) return;
      // A shallow clone has no parents at its edge, and says so elsewhere.
      if (!this.#repo.shallow || !line.startsWith(PARENT)) this.#wanted.add(id);
      at += line.length + 1;
    }
  }

  /** A gap for each object that is not there. @throws GitError when git cannot tell. */
  async missing(): Promise<readonly Gap[]> {
    const gaps: Gap[] = [];
    let rest = '';
    const input = idLines(this.#wanted);
    for await (const chunk of streamGit(this.#repo, ['cat-file', '--batch-check=%(objectname)', '--buffer'], { input })) {
      const lines = (rest + chunk.toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.endsWith(' missing')) gaps.push(gap('git', `object ${line.slice(0, -8)}`, 'missing: other objects point at it; git fsck tells more'));
    }
    return gaps;
  }
}
