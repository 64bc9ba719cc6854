import { printable } from '../model/index.js';

/** Characters that take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const PLAIN_WORD = /^[\w@%+=:,./-]+$/;
// eslint-disable-next-line no-control-regex -- what a terminal would act on is just what is sought
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

const widthOf = (character: string): number => (WIDE.test(character) ? 2 : 1);

/** How many columns a line takes. */
export const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);

/** Printable text of at most `columns` columns, its middle left out where it is longer. */
export function fitted(text: string, columns: number): string {
  const characters = Array.from(printable(text));
  if (columnsOf(characters.join('')) <= columns) return characters.join('');
  const head = taken(characters, Math.ceil((columns - 1) / 2));
  const tail = taken(characters.toReversed(), Math.floor((columns - 1) / 2)).toReversed();
  return `${head.join('')}…${tail.join('')}`;
}

function taken(characters: readonly string[], columns: number): readonly string[] {
  let left = columns;
  const end = characters.findIndex((character) => (left -= widthOf(character)) < 0);
  return end === -1 ? characters : characters.slice(0, end);
}

/** Lines of at most `columns` columns, broken at spaces; a longer word loses its middle. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const given of printable(text).split(/ +/)) {
    const word = fitted(given, columns);
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last) + 1 + columnsOf(word) <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A path of the index as one word for `git`, to be pasted into a shell: exactly this file, and nothing drives the terminal. */
export function pathspec(path: string): string {
  const literal = /[*?[\\]/.test(path) || path.startsWith(':') ? `:(literal)${path}` : path;
  const word = PLAIN_WORD.test(literal) ? literal : quoted(literal);
  return path.startsWith('-') ? `-- ${word}` : word;
}

function quoted(text: string): string {
  if (!UNPRINTABLE.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`;
  const escaped = Array.from(text).map((character) => {
    if (character === "'" || character === '\\') return `\\${character}`;
    return UNPRINTABLE.test(character) ? bytesOf(character) : character;
  });
  return `$'${escaped.join('')}'`;
}

const bytesOf = (character: string): string =>
  Array.from(Buffer.from(character), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
