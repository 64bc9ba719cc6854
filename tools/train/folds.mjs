// Splits rows so that no repository stands on both sides, nor files of small sets that share a planted value.
import { seeded } from './trees.mjs';

/** The fold, 0 to `count` - 1, of each row. */
export function foldsOf(rows, count, seed = 11) {
  const parent = new Map(rows.map(({ group }) => [group, group]));
  const root = (group) => {
    let at = group;
    while (parent.get(at) !== at) at = parent.get(at);
    return at;
  };
  const owners = new Map();
  for (const { set, y, text, group } of rows) {
    if (set !== 'planted' || y !== 1 || text.length < 8 || /^[a-z]+$/.test(text)) continue;
    const owner = owners.get(text);
    if (owner === undefined) owners.set(text, group);
    else parent.set(root(group), root(owner));
  }
  const sizes = new Map();
  for (const { group, weight } of rows) sizes.set(root(group), (sizes.get(root(group)) ?? 0) + (weight > 0 ? 1 : 0));
  const random = seeded(seed);
  const load = Array(count).fill(0);
  const fold = new Map();
  for (const [group, size] of [...sizes]
    .map(([group, size]) => [group, size * (0.9 + 0.2 * random())])
    .sort((a, b) => b[1] - a[1])) {
    const least = load.indexOf(Math.min(...load));
    fold.set(group, least);
    load[least] += size + random();
  }
  return rows.map(({ group }) => fold.get(root(group)));
}
