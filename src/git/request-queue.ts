import type { Writable } from 'node:stream';

/** Requests that may be under way at once, so that a long list is never held whole. */
const MOST_PENDING = 1 << 16;
const TRIM = 4096;

/** Object ids on their way to git: knows which were asked for and not answered yet, so that another process can go on with them. */
export class RequestQueue {
  readonly #chunks: AsyncIterator<readonly string[]> | Iterator<readonly string[]>;
  #pending: string[] = [];
  /** Answered requests at the front of `pending`, cut off now and then. */
  #done = 0;
  #ended = false;
  #failed: unknown = null;
  #wake: (() => void) | null = null;

  constructor(chunks: Iterable<readonly string[]> | AsyncIterable<readonly string[]>) {
    this.#chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  /** The oldest request without an answer. */
  get first(): string | null {
    return this.#pending[this.#done] ?? null;
  }

  /** @throws what the list of ids threw. */
  async hasMore(): Promise<boolean> {
    while (this.first === null && !this.#ended) await this.#pull();
    if (this.#failed !== null) throw this.#failed;
    return this.first !== null;
  }

  answer(count: number): void {
    this.#done += count;
    if (this.#done < TRIM) return;
    this.#pending = this.#pending.slice(this.#done);
    this.#done = 0;
    this.#wake?.();
  }

  /** Writes what is pending and then the rest to git, as fast as it takes them. Never rejects: git's own end tells what went wrong. */
  async feed(stdin: Writable | null): Promise<void> {
    if (stdin === null) return;
    let open = true;
    stdin
      .on('error', () => undefined)
      .once('close', () => {
        open = false;
        this.#wake?.();
      });
    let next: readonly string[] = this.#pending.slice(this.#done);
    while (open) {
      if (next.length > 0)
        await new Promise<void>((written) => {
          stdin.write(`${next.join('\n')}\n`, () => written());
        });
      while (open && this.#pending.length - this.#done > MOST_PENDING)
        await new Promise<void>((wake) => {
          this.#wake = wake;
        });
      if (this.#ended) break;
      next = await this.#pull();
    }
    stdin.end();
  }

  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.(undefined);
  }

  async #pull(): Promise<readonly string[]> {
    try {
      const next = await this.#chunks.next();
      if (next.done !== true) {
        for (const id of next.value) this.#pending.push(id);
        return next.value;
      }
    } catch (error) {
      this.#failed = error;
    }
    this.#ended = true;
    return [];
  }
}
