/** Breaks `text` at blanks into lines of at most `width` columns. A longer word keeps a line of its own, whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** The first lines after a label, the others under them: `  label     text`. */
export function labelled(label: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL_COLUMNS)}${line}`);
}

const LABEL_COLUMNS = 10;

/** Columns that a labelled line takes before its text. */
export const INDENT = LABEL_COLUMNS + 2;

/** The first `count` items, and how many that leaves out. */
export function firstOf<T>(
  items: readonly T[],
  count: number,
): { readonly shown: readonly T[]; readonly left: number } {
  return { shown: items.slice(0, count), left: Math.max(0, items.length - count) };
}
