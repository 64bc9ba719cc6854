import type { CommitTable } from './commit-table.js';

/** Whether one of these commits, by row, or one before it ever held the leaf. */
export type Question = { readonly leaf: number; readonly commits: readonly number[] };

/** As many leaves are followed through history at once, one bit of a number for each. */
const BATCH = 32;

/** Answers in the order of the questions. Commits outside the order count as never having held anything. */
export function everHeld(
  {
    commits,
    order,
    heldBy,
  }: {
    readonly commits: CommitTable;
    /** Newest first. */
    readonly order: Uint32Array;
    /** Rows of the commits that brought a leaf in. */
    readonly heldBy: (leaf: number) => Iterable<number>;
  },
  questions: readonly Question[],
): readonly boolean[] {
  const answers = questions.map(() => false);
  const byLeaf = new Map<number, number[]>();
  questions.forEach(({ leaf }, nth) => {
    const known = byLeaf.get(leaf);
    if (known === undefined) byLeaf.set(leaf, [nth]);
    else known.push(nth);
  });
  const leaves = [...byLeaf.keys()];
  const masks = new Int32Array(commits.count);
  for (let at = 0; at < leaves.length; at += BATCH) {
    const batch = leaves.slice(at, at + BATCH);
    masks.fill(0);
    batch.forEach((leaf, bit) => {
      for (const row of heldBy(leaf)) masks[row] = (masks[row] as number) | (1 << bit);
    });
    handOn(commits, order, masks);
    batch.forEach((leaf, bit) => {
      for (const nth of byLeaf.get(leaf) ?? [])
        answers[nth] = (questions[nth]?.commits ?? []).some((row) => ((masks[row] as number) & (1 << bit)) !== 0);
    });
  }
  return answers;
}

/** From parents to children. */
function handOn({ parentStarts, parents }: CommitTable, order: Uint32Array, masks: Int32Array): void {
  for (let place = order.length - 1; place >= 0; place--) {
    const row = order[place] as number;
    const end = parentStarts[row + 1] as number;
    let mask = masks[row] as number;
    for (let at = parentStarts[row] as number; at < end; at++) mask |= masks[parents[at] as number] as number;
    masks[row] = mask;
  }
}
