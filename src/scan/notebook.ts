/** Where the parts of a notebook's cells begin, in order; null where what begins belongs to no cell. */
type Mark = { readonly start: number; readonly name: string | null };

const CHAR = {
  quote: 0x22,
  backslash: 0x5c,
  open: 0x7b,
  close: 0x7d,
  openList: 0x5b,
  closeList: 0x5d,
  colon: 0x3a,
} as const;

/** Names that parts of a cell have in reports; the source is the cell itself. */
const PARTS: Readonly<Record<string, string>> = {
  outputs: ' output',
  attachments: ' attachment',
  metadata: ' metadata',
};

/** Says in which cell of a notebook a byte stands: `cell 3`, `cell 3 output`. Cells count from 1. */
export class CellIndex {
  readonly #marks: readonly Mark[];

  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
  }

  /** Null for what stands outside of all cells. */
  at(offset: number): string | null {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle] as Mark).start <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#marks[low - 1]?.name ?? null;
  }
}

/** The cells of a Jupyter notebook, told by its content; null for anything else. Reads the bytes once. */
export function cellsOf(bytes: Uint8Array): CellIndex | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!/^\s*\{/.test(text.toString('latin1', 0, 64)) || !text.includes('"nbformat"') || !text.includes('"cells"'))
    return null;
  const reader = new NotebookReader(text);
  return new CellIndex(reader.marks());
}

/** An object or a list that is open, with the key that it stands under, or that its values stand under. */
type Level = { readonly isList: boolean; readonly under: string; key: string; readonly cell: boolean };

/** Walks over JSON without building it: damaged notebooks have cells too. */
class NotebookReader {
  readonly #text: Buffer;
  readonly #levels: Level[] = [];
  readonly #marks: Mark[] = [];
  #cells = 0;

  constructor(text: Buffer) {
    this.#text = text;
  }

  marks(): readonly Mark[] {
    const text = this.#text;
    for (let at = 0; at < text.length; at++) {
      const byte = text[at];
      if (byte === CHAR.quote) at = this.#string(at);
      else if (byte === CHAR.open || byte === CHAR.openList) this.#enter(at, byte === CHAR.openList);
      else if (byte === CHAR.close || byte === CHAR.closeList) this.#leave(at);
    }
    return this.#marks;
  }

  /** Passes over a string, and gives the place of its end. A string before a colon is a key. */
  #string(start: number): number {
    const text = this.#text;
    let end = start + 1;
    while (end < text.length && text[end] !== CHAR.quote) end += text[end] === CHAR.backslash ? 2 : 1;
    const level = this.#levels.at(-1);
    if (level === undefined || level.isList || text[firstBehind(text, end + 1)] !== CHAR.colon) return end;
    level.key = end - start > 40 ? '' : text.toString('latin1', start + 1, end);
    if (level.cell) this.#marks.push({ start, name: `cell ${this.#cells}${PARTS[level.key] ?? ''}` });
    return end;
  }

  #enter(at: number, isList: boolean): void {
    const parent = this.#levels.at(-1);
    const cell =
      !isList && parent?.isList === true && parent.under === 'cells' && !this.#levels.some((level) => level.cell);
    if (cell) this.#marks.push({ start: at, name: `cell ${++this.#cells}` });
    this.#levels.push({ isList, under: parent?.key ?? '', key: '', cell });
  }

  #leave(at: number): void {
    if (this.#levels.pop()?.cell === true) this.#marks.push({ start: at + 1, name: null });
  }
}

function firstBehind(text: Buffer, start: number): number {
  let at = start;
  while (text[at] === 0x20 || text[at] === 9 || text[at] === 10 || text[at] === 13) at++;
  return at;
}
