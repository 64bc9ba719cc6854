import type { PackStore } from '../pack/index.js';
import type { CommitTable } from './commit-table.js';

/**
 * The rows of all members, no parent before all of its children, as git orders them with `--topo-order`: lines of history are kept
 * together, the tips by date, newest first. Commits in a circle, which only a forged store has, come last.
 */
export function topologicalOrder(commits: CommitTable, members: Uint8Array, store: PackStore): Uint32Array {
  const children = childCounts(commits, members);
  const rows = Array.from(members.keys()).filter((row) => members[row] === 1);
  const order = new Uint32Array(rows.length);
  const done = new Uint8Array(commits.count);
  let placed = 0;
  const follow = (from: number): void => {
    const open = [from];
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      if (done[row] === 1) continue;
      done[row] = 1;
      order[placed++] = row;
      const end = commits.parentStarts[row + 1] as number;
      for (let at = commits.parentStarts[row] as number; at < end; at++) {
        const parent = commits.parents[at] as number;
        if (members[parent] !== 1) continue;
        children[parent] = (children[parent] as number) - 1;
        if (children[parent] === 0) open.push(parent);
      }
    }
  };
  newestFirst(
    commits,
    rows.filter((row) => children[row] === 0),
    store,
  ).forEach(follow);
  if (placed < order.length)
    newestFirst(
      commits,
      rows.filter((row) => done[row] === 0),
      store,
    ).forEach(follow);
  return order;
}

function childCounts(commits: CommitTable, members: Uint8Array): Uint32Array {
  const children = new Uint32Array(commits.count);
  for (let row = 0; row < commits.count; row++) {
    if (members[row] !== 1) continue;
    const end = commits.parentStarts[row + 1] as number;
    for (let at = commits.parentStarts[row] as number; at < end; at++) {
      const parent = commits.parents[at] as number;
      children[parent] = (children[parent] as number) + 1;
    }
  }
  return children;
}

/** By date; those of one second by id, so that the order does not depend on how the store is packed. */
function newestFirst({ dates, objects }: CommitTable, rows: number[], store: PackStore): readonly number[] {
  const idOf = (row: number): string => store.idHex(objects[row] as number);
  return rows.sort((a, b) => (dates[b] as number) - (dates[a] as number) || (idOf(a) < idOf(b) ? -1 : 1));
}
