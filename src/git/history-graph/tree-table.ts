import { byteString, type ByteStrings } from './byte-interner.js';
import { MissingIds } from './missing-ids.js';
import { FOLDER, MISSING, type TreePart } from './tree-part.js';

/**
 * All parts as one. Names are numbered in the order of their bytes, so that nothing depends on how the trees were parted; the
 * target of a folder is its row.
 */
export class TreeTable {
  readonly rowStarts: Uint32Array;
  /** Of each record: the number of its name times four, and what it says. */
  readonly words: Uint32Array;
  readonly targets: Uint32Array;
  readonly names: readonly Uint8Array[];
  readonly wantedNames: Uint8Array;
  /** Ids that the store lacks. One id may stand here more than once. */
  readonly missing: MissingIds;
  /** By object number; row 0, which is empty, where nothing is known of a tree. */
  readonly #rowOf: Uint32Array;

  constructor(parts: readonly TreePart[], objectCount: number) {
    const names = sortedNames(parts);
    this.names = names.sorted;
    this.wantedNames = names.wanted;
    this.missing = new MissingIds(parts.map(({ missing }) => missing));
    this.#rowOf = rowNumbers(parts, objectCount);
    const total = sum(parts.map(({ words }) => words.length));
    this.rowStarts = new Uint32Array(sum(parts.map(({ rowStarts }) => rowStarts.length - 1)) + 1);
    this.words = new Uint32Array(total);
    this.targets = new Uint32Array(total);
    let row = 0;
    let record = 0;
    let missing = 0;
    parts.forEach((part, nth) => {
      part.rowStarts.forEach((start, i) => {
        this.rowStarts[row + i] = record + start;
      });
      this.#addRecords(part, names.numbers[nth] as Uint32Array, { record, missing });
      row += part.rowStarts.length - 1;
      record += part.words.length;
      missing += part.missing.ends.length;
    });
  }

  get rowCount(): number {
    return this.rowStarts.length - 1;
  }

  rowOf(tree: number): number {
    return this.#rowOf[tree] ?? 0;
  }

  #addRecords(
    { words, targets }: TreePart,
    numbers: Uint32Array,
    { record, missing }: { readonly record: number; readonly missing: number },
  ): void {
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number;
      const target = targets[i] as number;
      const says = word & 3;
      this.words[record + i] = (numbers[word >>> 2] as number) * 4 + says;
      this.targets[record + i] =
        says === FOLDER ? (this.#rowOf[target] ?? 0) : says === MISSING ? target + missing : target;
    }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const strings = (from: ByteStrings): readonly Uint8Array[] => Array.from(from.ends, (_, n) => byteString(from, n));

function rowNumbers(parts: readonly TreePart[], objectCount: number): Uint32Array {
  const rowOf = new Uint32Array(objectCount);
  let before = 0;
  for (const part of parts) {
    part.trees.forEach((tree, i) => {
      rowOf[tree] = before + (part.rowOf[i] as number);
    });
    before += part.rowStarts.length - 1;
  }
  return rowOf;
}

/** All names in order, which of them are wanted, and of each part what its names are numbered now. */
function sortedNames(parts: readonly TreePart[]): {
  readonly sorted: readonly Uint8Array[];
  readonly wanted: Uint8Array;
  readonly numbers: readonly Uint32Array[];
} {
  const all = parts.flatMap((part, nth) =>
    strings(part.names).map((bytes, own) => ({ bytes, nth, own, wanted: part.wantedNames[own] === 1 })),
  );
  all.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const numbers = parts.map(({ names }) => new Uint32Array(names.ends.length));
  const sorted: Uint8Array[] = [];
  const wanted = new Uint8Array(all.length);
  for (const { bytes, nth, own, wanted: isWanted } of all) {
    const last = sorted.at(-1);
    if (last === undefined || Buffer.compare(last, bytes) !== 0) sorted.push(bytes);
    (numbers[nth] as Uint32Array)[own] = sorted.length - 1;
    if (isWanted) wanted[sorted.length - 1] = 1;
  }
  return { sorted, wanted, numbers };
}
