import type { Repository } from '../git/index.js';

export type HistoryOptions = {
  readonly repo: Repository;
  /** Only what these reach; default every object of the store, reachable or not. */
  readonly refs?: readonly string[];
  /** Only what commits since then add. */
  readonly since?: Date;
  readonly maxBytes?: number;
  /** Ids of objects that need not be read again. */
  readonly skip?: ReadonlySet<string>;
};
