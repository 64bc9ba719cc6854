import { gap, reasonOf, type Gap } from '../model/index.js';
import { BatchParser, oversize } from './batch-parser.js';
import { GitError } from './git-error.js';
import { failure } from './git-failure.js';
import type { ObjectReader, ReadBatch, ReadOptions } from './object-reader.js';
import type { Repository } from './repository.js';
import { endOf, spawnGit, streamGit } from './run.js';
import { RequestQueue } from './request-queue.js';
import { splitLines } from './split-lines.js';

/**
 * Handed on at once. About what a pipe holds: so git works on the next objects while the caller works on these.
 */
const BATCH_BYTES = 256 << 10;
const CHUNK_IDS = 1024;
const DEFAULT_TYPES = ['blob', 'commit', 'tag'] as const;

/** Reads objects through `git cat-file`. Damaged objects that make git end are left out, and a new process goes on behind them. */
export class CatFileReader implements ObjectReader {
  readonly kind = 'cat-file';
  readonly #repo: Repository;

  constructor(repo: Repository) {
    this.#repo = repo;
  }

  async *all(options: ReadOptions): AsyncGenerator<ReadBatch> {
    const noted: Gap[] = [];
    for await (const batch of this.#readAll(new RequestQueue(this.#wantedIds(options, noted)), options)) {
      yield noted.length === 0 ? batch : { objects: batch.objects, gaps: [...noted.splice(0), ...batch.gaps] };
    }
    if (noted.length > 0) yield { objects: [], gaps: noted };
  }

  read(ids: Iterable<string>, options: ReadOptions): AsyncGenerator<ReadBatch> {
    return this.#readAll(new RequestQueue(inChunks(ids)), options);
  }

  async *#readAll(queue: RequestQueue, options: ReadOptions): AsyncGenerator<ReadBatch> {
    try {
      while (await queue.hasMore()) {
        const stopped = yield* this.#oneProcess(queue, options);
        const suspect = stopped ? queue.first : null;
        if (suspect === null) continue;
        // What git had not flushed yet is lost with it: the object it was asked for first is tried alone before it is given up.
        queue.answer(1);
        const alone = new RequestQueue([[suspect]]);
        if (yield* this.#oneProcess(alone, options)) yield damaged(suspect);
      }
    } finally {
      await queue.close();
    }
  }

  async close(): Promise<void> {
    // Every process ends with the reading that started it.
  }

  /** Runs one git over the queue. True when it ended before it had answered everything. @throws GitError when it never began. */
  async *#oneProcess(queue: RequestQueue, options: ReadOptions): AsyncGenerator<ReadBatch, boolean> {
    const child = spawnGit(this.#repo, ['cat-file', '--batch', '--buffer']);
    const ended = endOf(child);
    const parser = this.#parser(options);
    const stdout = child.stdout as AsyncIterable<Buffer>;
    const fed = queue.feed(child.stdin);
    let answered = 0;
    try {
      for await (const chunk of stdout) {
        parser.push(chunk);
        queue.answer(parser.answered - answered);
        answered = parser.answered;
        if (parser.broken) break;
        if (parser.size >= BATCH_BYTES) yield parser.take();
      }
      if (parser.broken) child.kill();
      const { code, stderr } = await ended;
      const batch = parser.take();
      if (batch.objects.length + batch.gaps.length > 0) yield batch;
      if (code !== 0 && isRefusal(stderr)) throw failure(this.#repo, ['cat-file'], stderr);
      return (code !== 0 || parser.broken) && queue.first !== null;
    } finally {
      child.kill();
      await fed;
    }
  }

  #parser({ types = DEFAULT_TYPES, maxBytes }: ReadOptions): BatchParser {
    const missing = this.#repo.partial ? 'missing (partial clone)' : 'missing or damaged';
    return new BatchParser({ types: new Set(types), maxBytes, missing });
  }

  /** Lists the store without reading it, and leaves out what is not wanted, so that git never unpacks it. */
  async *#wantedIds(options: ReadOptions, noted: Gap[]): AsyncGenerator<readonly string[]> {
    const types = new Set<string>(options.types ?? DEFAULT_TYPES);
    const args = [
      'cat-file',
      '--batch-all-objects',
      '--unordered',
      '--buffer',
      '--batch-check=%(objectname) %(objecttype) %(objectsize)',
    ];
    try {
      for await (const lines of splitLines(streamGit(this.#repo, args)))
        yield lines.flatMap((line) => wantedId(line, { types, noted, options }));
    } catch (error) {
      if (!(error instanceof GitError) || error.code !== 'E_GIT_FAILED') throw error;
      noted.push(gap('git', 'objects', `not all could be listed: ${reasonOf(error)}`));
    }
  }
}

type Wish = { readonly types: ReadonlySet<string>; readonly noted: Gap[]; readonly options: ReadOptions };

/** The id that a line of the listing names, or nothing. A missing object is asked for all the same, so that it becomes a gap. */
function wantedId(line: string, { types, noted, options }: Wish): readonly string[] {
  const [id = '', type = '', size = ''] = line.split(' ');
  if ((!types.has(type) && type !== 'missing') || options.skip?.has(id) === true) return NONE;
  if (Number(size) <= options.maxBytes || type === 'missing') return [id];
  noted.push(oversize(id, Number(size), options.maxBytes));
  return NONE;
}

const NONE: readonly string[] = [];

function* inChunks(ids: Iterable<string>): Generator<readonly string[]> {
  let chunk: string[] = [];
  for (const id of ids) {
    chunk.push(id);
    if (chunk.length < CHUNK_IDS) continue;
    yield chunk;
    chunk = [];
  }
  yield chunk;
}

const isRefusal = (stderr: string): boolean => /dubious ownership|not a git repository/.test(stderr);

const damaged = (id: string): ReadBatch => ({
  objects: [],
  gaps: [gap('git', `object ${id}`, 'damaged: git cannot read it')],
});
