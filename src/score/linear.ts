import { PIECES, PIECE_GROUPS, type Pieces, type TellPieces } from './features/index.js';

/** Weights of pieces as they are committed: see `tools/train/pack.mjs`. */
export type PackedLinear = {
  /** For each group of pieces: log-odds before any piece is known, the unit of its weights, and a byte for each weight, in base64. */
  readonly groups: Readonly<
    Record<keyof Pieces, { readonly bias: number; readonly unit: number; readonly weights: string }>
  >;
};

/** Reads the weights. What a group of pieces says is their sum, held by the root of their number: long texts say no more than short ones. */
export function readLinear({ groups }: PackedLinear): TellPieces {
  const tables = Object.fromEntries(
    PIECE_GROUPS.map((group) => [group, Int8Array.from(Buffer.from(groups[group].weights, 'base64'))]),
  );
  return (group, pieces) => {
    const { bias, unit } = groups[group];
    const table = tables[group] ?? new Int8Array(PIECES);
    let sum = 0;
    for (const piece of pieces) sum += table[piece] as number;
    return pieces.length === 0 ? bias : bias + (sum * unit) / Math.sqrt(pieces.length);
  };
}
