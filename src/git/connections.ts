import { gap, type Gap } from '../model/index.js';
import { ALL_REFS } from './added-objects.js';
import { GitError } from './git-error.js';
import { idLines } from './id-lines.js';
import type { GitObject } from './object-reader.js';
import type { Repository } from './repository.js';
import { streamGit } from './run.js';
import { splitLines } from './split-lines.js';

const POINTER = /^(?:tree|parent|object) ([0-9a-f]{40,64})$/;
const PARENT = 'parent ';

/**
 * What commits, tags, refs and the trees at tips point at: an object that is pointed at and not there has not been looked at.
 * Older trees are not followed, which would cost as much as reading all the rest.
 */
export class Connections {
  readonly #repo: Repository;
  /** Pointed at by what a ref reaches. */
  readonly #reached = new Set<string>();
  /** Pointed at by some commit or tag, which may itself be a left-over that nothing reaches any more. */
  readonly #followed = new Set<string>();

  constructor(repo: Repository) {
    this.#repo = repo;
  }

  add(ids: Iterable<string>): void {
    for (const id of ids) this.#reached.add(id);
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
      if (!this.#repo.shallow || !line.startsWith(PARENT)) this.#followed.add(id);
      at += line.length + 1;
    }
  }

  /** A gap for each object that is not there and should be. @throws GitError when git cannot tell. */
  async missing(): Promise<readonly Gap[]> {
    const certain = await this.#absent(this.#reached);
    const perhaps = await this.#absent(this.#followed);
    const missing = new Set([...certain, ...(perhaps.size === 0 ? [] : await this.#reachedOf(perhaps))]);
    return [...missing].map((id) =>
      gap('git', `object ${id}`, 'missing: other objects point at it; git fsck tells more'),
    );
  }

  async #absent(ids: Iterable<string>): Promise<ReadonlySet<string>> {
    const absent = new Set<string>();
    const args = ['cat-file', '--batch-check=%(objectname)', '--buffer'];
    for await (const lines of splitLines(streamGit(this.#repo, args, { input: idLines(ids) }))) {
      for (const line of lines) if (line.endsWith(' missing')) absent.add(line.slice(0, -' missing'.length));
    }
    return absent;
  }

  /** Those that history reaches from a ref or reflog. Collecting garbage leaves commits behind whose parents are gone: that is no damage. */
  async #reachedOf(ids: ReadonlySet<string>): Promise<readonly string[]> {
    const reached: string[] = [];
    try {
      for await (const lines of splitLines(streamGit(this.#repo, ['log', '--format=%T %P', ...ALL_REFS, '--']))) {
        for (const line of lines) reached.push(...line.split(' ').filter((id) => ids.has(id)));
      }
    } catch (error) {
      // A walk that breaks off has met one of them.
      if (!(error instanceof GitError) || error.code !== 'E_GIT_FAILED') throw error;
      return [...ids];
    }
    return reached;
  }
}
