import { PIECE_GROUPS, type Pieces } from './features/index.js';
import type { LinearTables } from './linear.js';
import type { ModelTables } from './model-tables.js';

/** Grows when the layout changes, so that a file of another version is refused rather than misread. */
const MAGIC = 0x746c_6d31;
/** Of each node: threshold, value, right part, feature. */
const NODE_BYTES = 8 + 8 + 4 + 1;
const HEAD = 6 + 3 * PIECE_GROUPS.length;

/**
 * The tables as one block: magic, base, first, forests, and how many nodes and trees there are; for each group of pieces its bias, its
 * unit and how many weights it has, all as float64; then thresholds, values, right parts, roots, features and weights.
 */
export function packModel({ forest, linear }: ModelTables): Uint8Array {
  const { base, first, forests, thresholds, values, rights, roots, features } = forest;
  const groups = PIECE_GROUPS.map((group) => linear[group]);
  const head = Float64Array.from([
    MAGIC,
    base,
    first,
    forests,
    features.length,
    roots.length,
    ...groups.flatMap(({ bias, unit, weights }) => [bias, unit, weights.length]),
  ]);
  const tables = [head, thresholds, values, rights, roots, features, ...groups.map(({ weights }) => weights)];
  return Buffer.concat(
    tables.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
}

/** What `packModel` packed, without copying the tables. @throws Error where the bytes are anything else */
export function unpackModel(bytes: Uint8Array): ModelTables {
  const { buffer, byteOffset, byteLength } = bytes;
  if (byteOffset % 8 !== 0 || byteLength < HEAD * 8) throw damaged();
  const [magic, base = 0, first = 0, forests = 0, nodes = 0, trees = 0, ...groups] = new Float64Array(
    buffer,
    byteOffset,
    HEAD,
  );
  const weights = PIECE_GROUPS.reduce((sum, _, nth) => sum + (groups[nth * 3 + 2] ?? 0), 0);
  if (magic !== MAGIC || HEAD * 8 + nodes * NODE_BYTES + trees * 4 + weights !== byteLength) throw damaged();
  let at = byteOffset + HEAD * 8;
  const behind = (size: number): number => (at += size) - size;
  const forest = {
    base,
    first,
    forests,
    thresholds: new Float64Array(buffer, behind(nodes * 8), nodes),
    values: new Float64Array(buffer, behind(nodes * 8), nodes),
    rights: new Uint32Array(buffer, behind(nodes * 4), nodes),
    roots: new Uint32Array(buffer, behind(trees * 4), trees),
    features: new Uint8Array(buffer, behind(nodes), nodes),
  };
  const linear = PIECE_GROUPS.map((group, nth): readonly [keyof Pieces, LinearTables[keyof Pieces]] => {
    const [bias = 0, unit = 0, size = 0] = groups.slice(nth * 3);
    return [group, { bias, unit, weights: new Int8Array(buffer, behind(size), size) }];
  });
  return { forest, linear: Object.fromEntries(linear) as LinearTables };
}

const damaged = (): Error => new Error('The file model.bin is damaged: install tightlip again.');
