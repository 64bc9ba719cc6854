import type { Forest } from './forest.js';

/** Marks what of a tree must be built to get at all that is not skipped. False when all of it is skipped. */
export function subtreeNeeds(
  { firstChild, nextSibling, bases }: Forest,
  root: number,
  marks: { readonly skip: (index: number) => boolean; readonly needed: Uint8Array },
): boolean {
  const { skip, needed } = marks;
  for (let at = root; at >= 0;) {
    if (!skip(at)) for (let up = at; up >= 0 && needed[up] !== 1; up = bases[up] as number) needed[up] = 1;
    const child = firstChild[at] as number;
    if (child >= 0) {
      at = child;
      continue;
    }
    while (at !== root && (nextSibling[at] as number) < 0) at = bases[at] as number;
    at = at === root ? -1 : (nextSibling[at] as number);
  }
  return needed[root] === 1;
}
