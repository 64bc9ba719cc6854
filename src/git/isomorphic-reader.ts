import git from 'isomorphic-git';
import { gap, reasonOf } from '../model/index.js';
import { oversize } from './batch-parser.js';
import { GitError } from './git-error.js';
import { storedIds } from './stored-ids.js';
import type { GitObject, ObjectReader, ObjectType, ReadBatch, ReadOptions } from './object-reader.js';
import type { Repository } from './repository.js';
import { waitlessFs as fs } from './waitless-fs.js';

const BATCH = 256;
const DEFAULT_TYPES = ['blob', 'commit', 'tag'] as const;

/**
 * Reads objects without a git on the machine. Slower by far, and unable to read SHA-256 repositories; what stands in another
 * repository (alternates) is a gap.
 */
export class IsomorphicReader implements ObjectReader {
  readonly kind = 'isomorphic-git';
  readonly refusal?: GitError;
  readonly #repo: Repository;
  readonly #cache = {};

  /** @throws GitError for a repository that cannot be read so. */
  constructor(repo: Repository, refusal?: GitError) {
    if (repo.objectFormat !== 'sha1') {
      if (refusal !== undefined && refusal.code !== 'E_GIT_MISSING') throw refusal;
      throw new GitError(
        'E_GIT_MISSING',
        'A SHA-256 repository can only be read with git: install git, or add its folder to PATH.',
      );
    }
    this.#repo = repo;
    if (refusal !== undefined) this.refusal = refusal;
  }

  async *all(options: ReadOptions): AsyncGenerator<ReadBatch> {
    const { ids, gaps } = storedIds(this.#repo.commonDir);
    if (gaps.length > 0) yield { objects: [], gaps };
    yield* this.read(ids, options);
  }

  async *read(ids: Iterable<string>, options: ReadOptions): AsyncGenerator<ReadBatch> {
    const types = new Set<string>(options.types ?? DEFAULT_TYPES);
    let objects: GitObject[] = [];
    let gaps: ReadBatch['gaps'][number][] = [];
    for (const id of ids) {
      if (options.skip?.has(id) === true) continue;
      const object = await this.#one(id);
      if ('because' in object) gaps.push(object);
      else if (types.has(object.type) && object.bytes.length > options.maxBytes)
        gaps.push(oversize(id, object.bytes.length, options.maxBytes));
      else if (types.has(object.type)) objects.push(object);
      if (objects.length + gaps.length < BATCH) continue;
      yield { objects, gaps };
      objects = [];
      gaps = [];
    }
    yield { objects, gaps };
  }

  async close(): Promise<void> {
    // Packs are held by the cache, which goes with this object.
  }

  async #one(id: string): Promise<GitObject | ReadBatch['gaps'][number]> {
    try {
      const { type, object } = await git.readObject({
        fs,
        gitdir: this.#repo.commonDir,
        oid: id,
        format: 'content',
        cache: this.#cache,
      });
      return { id, type: type as ObjectType, bytes: object as Uint8Array };
    } catch (error) {
      const missing = error instanceof git.Errors.NotFoundError;
      return gap('git', `object ${id}`, missing ? 'missing or damaged' : `damaged: ${reasonOf(error)}`);
    }
  }
}
