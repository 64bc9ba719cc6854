import type { SharedStore } from '../../git/index.js';
import type { Learnt, PartReport, Stage } from './part-report.js';

/** What a thread is given once the store is open. Nothing of it is copied but the numbers. */
export type ThreadData = {
  readonly store: SharedStore;
  readonly treatment: Uint8Array | null;
  readonly wanted: Uint8Array;
  /** One number, shared by all threads: 1 once they are to stop. */
  readonly stop: Int32Array;
  /** Two numbers of this thread alone: units and bytes of the part that it reads. */
  readonly progress: Float64Array;
};

export type ToThread =
  | { readonly kind: 'open'; readonly data: ThreadData }
  | { readonly kind: 'part'; readonly stage: Stage; readonly nth: number; readonly families: Uint32Array }
  | { readonly kind: 'learnt' };

export type FromThread =
  | { readonly kind: 'part'; readonly nth: number; readonly report: PartReport }
  | { readonly kind: 'learnt'; readonly learnt: Learnt }
  | { readonly kind: 'failed'; readonly because: string };

/** The end of a thread as its owner sees it; `Worker` of `node:worker_threads` is one. */
export interface ScanThread {
  postMessage(message: ToThread): void;
  on(event: 'message', listener: (message: FromThread) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
}
