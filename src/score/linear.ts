import { PIECE_GROUPS, type Pieces, type TellPieces } from './features/index.js';

/** Weights of pieces as they are committed: see `tools/train/pack.mjs`. */
export type PackedLinear = {
  /** For each group of pieces: log-odds before any piece is known, the unit of its weights, and a byte for each weight, in base64. */
  readonly groups: Readonly<
    Record<keyof Pieces, { readonly bias: number; readonly unit: number; readonly weights: string }>
  >;
};

/** The same as they are added up. */
export type LinearTables = Readonly<
  Record<keyof Pieces, { readonly bias: number; readonly unit: number; readonly weights: Int8Array }>
>;

export function unpackLinear({ groups }: PackedLinear): LinearTables {
  const tables = PIECE_GROUPS.map((group) => {
    const { bias, unit, weights } = groups[group];
    return [group, { bias, unit, weights: Int8Array.from(Buffer.from(weights, 'base64')) }] as const;
  });
  return Object.fromEntries(tables) as LinearTables;
}

/** What a group of pieces says is their sum, held by the root of their number: long texts say no more than short ones. */
export const createLinear =
  (tables: LinearTables): TellPieces =>
  (group, pieces) => {
    const { bias, unit, weights } = tables[group];
    let sum = 0;
    for (const piece of pieces) sum += weights[piece] as number;
    return pieces.length === 0 ? bias : bias + (sum * unit) / Math.sqrt(pieces.length);
  };
