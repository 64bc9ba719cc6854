import { createInflate, constants, deflateSync } from 'node:zlib';
import type { InflateRequest, StreamInflater } from './inflate.js';
import { Inflater } from './inflate.js';

/** The part of Node's binding to zlib that is used. It is not documented, hence the probe below. */
type Handle = {
  writeSync(
    flush: number,
    source: Uint8Array,
    from: number,
    length: number,
    target: Uint8Array,
    at: number,
    room: number,
  ): void;
  reset(): void;
  close(): void;
  onerror: (message: string, code: number) => void;
};

/** One zlib stream used over and over: `inflateSync` makes a stream with a window of 32 KiB for each call, at 10 to 20 microseconds. */
class PlatformInflater implements StreamInflater {
  readonly #handle: Handle;
  /** Room left in the target and bytes left in the source, after each call. */
  readonly #state: Uint32Array;
  #fault = '';

  constructor(handle: Handle, state: Uint32Array) {
    this.#handle = handle;
    this.#state = state;
    // eslint-disable-next-line unicorn/prefer-add-event-listener -- it is no event target
    handle.onerror = (message) => {
      this.#fault = message;
    };
  }

  get fault(): string {
    return this.#fault;
  }

  inflate({ source, from, limit, target, at, size }: InflateRequest): number {
    this.#fault = '';
    // Positions outside the buffers would end the process.
    if (!(from >= 0 && from <= limit && limit <= source.length && at >= 0 && size >= 0 && at + size < target.length))
      return this.#refuse('outside the pack');
    this.#handle.reset();
    // Only with room for one byte more does it tell a stream that ends here from one that would go on.
    this.#handle.writeSync(constants.Z_FINISH, source, from, limit - from, target, at, size + 1);
    if (this.#fault !== '') return -1;
    if (this.#state[0] !== 1) return this.#refuse('the stream is not of the declared size');
    return limit - (this.#state[1] as number);
  }

  #refuse(why: string): -1 {
    this.#fault = why;
    return -1;
  }
}

/** The fastest inflater that works here: of the platform, or the one in plain JavaScript where the platform's is not as expected. */
export function createInflater(): StreamInflater {
  return platformInflater() ?? new Inflater();
}

/** Null when this platform has no such stream, or it does not do what it should. */
export function platformInflater(): StreamInflater | null {
  try {
    const stream = createInflate();
    const handle: unknown = Reflect.get(stream, '_handle');
    const state: unknown = Reflect.get(stream, '_writeState');
    if (!isHandle(handle) || !(state instanceof Uint32Array)) return null;
    const inflater = new PlatformInflater(handle, state);
    return works(inflater) ? inflater : null;
  } catch {
    return null;
  }
}

function isHandle(value: unknown): value is Handle {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['writeSync', 'reset', 'close'].every((name) => typeof Reflect.get(value, name) === 'function')
  );
}

/** A good stream, a damaged one and one that is too long, and then the good one again. */
function works(inflater: StreamInflater): boolean {
  const text = Buffer.from('inflate, inflate, inflate');
  const good = deflateSync(text);
  const bad = Buffer.from(good).fill(0xff, 2, 6);
  const target = Buffer.alloc(text.length + 1);
  const run = (source: Buffer, size: number): number =>
    inflater.inflate({ source, from: 0, limit: source.length, target, at: 0, size });
  return (
    run(good, text.length) === good.length &&
    run(bad, text.length) === -1 &&
    run(good, text.length - 1) === -1 &&
    run(good, text.length) === good.length &&
    text.equals(target.subarray(0, -1))
  );
}
