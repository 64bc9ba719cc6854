import { PIECE_GROUPS, type Pieces } from './features/index.js';
import type { LinearTables } from './linear.js';
import type { ModelTables } from './model-tables.js';

/** Grows when the layout changes, so that a file of another version is refused rather than misread. */
const MAGIC = 0x746c_6d32;
const HEAD = 9 + 3 * PIECE_GROUPS.length;

/**
 * The tables as one block: magic, base, unit, first, forests, and how many thresholds, nodes, trees and starts of thresholds there are;
 * for each group of pieces its bias, its unit and how many weights it has, all as float64; then thresholds, nodes, roots, starts, values
 * and weights.
 */
export function packModel({ forest, linear }: ModelTables): Uint8Array {
  const { base, unit, first, forests, edges, nodes, roots, edgeStarts, values } = forest;
  const groups = PIECE_GROUPS.map((group) => linear[group]);
  const head = Float64Array.from([
    MAGIC,
    base,
    unit,
    first,
    forests,
    edges.length,
    nodes.length,
    roots.length,
    edgeStarts.length,
    ...groups.flatMap(({ bias, unit: step, weights }) => [bias, step, weights.length]),
  ]);
  const tables = [head, edges, nodes, roots, edgeStarts, values, ...groups.map(({ weights }) => weights)];
  return Buffer.concat(
    tables.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
}

/** What `packModel` packed, without copying the tables. @throws Error where the bytes are anything else */
export function unpackModel(bytes: Uint8Array): ModelTables {
  const { buffer, byteOffset, byteLength } = bytes;
  if (byteOffset % 8 !== 0 || byteLength < HEAD * 8) throw damaged();
  const [magic, base = 0, unit = 0, first = 0, forests = 0, ...counts] = new Float64Array(buffer, byteOffset, HEAD);
  const [cuts = 0, nodes = 0, trees = 0, starts = 0, ...groups] = counts;
  const weights = PIECE_GROUPS.reduce((sum, _, nth) => sum + (groups[nth * 3 + 2] ?? 0), 0);
  const size = (HEAD + cuts) * 8 + (nodes + trees + starts) * 4 + nodes * 2 + weights;
  if (magic !== MAGIC || size !== byteLength) throw damaged();
  let at = byteOffset + HEAD * 8;
  const behind = (length: number): number => (at += length) - length;
  const forest = {
    base,
    unit,
    first,
    forests,
    edges: new Float64Array(buffer, behind(cuts * 8), cuts),
    nodes: new Uint32Array(buffer, behind(nodes * 4), nodes),
    roots: new Uint32Array(buffer, behind(trees * 4), trees),
    edgeStarts: new Uint32Array(buffer, behind(starts * 4), starts),
    values: new Int16Array(buffer, behind(nodes * 2), nodes),
  };
  const linear = PIECE_GROUPS.map((group, nth): readonly [keyof Pieces, LinearTables[keyof Pieces]] => {
    const [bias = 0, step = 0, length = 0] = groups.slice(nth * 3);
    return [group, { bias, unit: step, weights: new Int8Array(buffer, behind(length), length) }];
  });
  return { forest, linear: Object.fromEntries(linear) as LinearTables };
}

const damaged = (): Error => new Error('The file model.bin is damaged: install tightlip again.');
