import { attributePattern } from './wildmatch.js';

/** A file of attributes: `folder` is where it stands, relative to the top, empty for the top itself. */
export type AttributeFile = { readonly folder: string; readonly text: string };

type Line = { readonly matches: (path: string) => boolean; readonly words: readonly string[] };
type Parsed = { readonly folder: string; readonly lines: readonly Line[] };

const LONGEST_LINE = 2048;

/**
 * What filter git runs a file through when it is added; null for none. `files` stand from the weakest to the strongest: the user's, that
 * of the top, those of folders below it, `info/attributes`. In each the last line that speaks of a path decides.
 */
export function filterOf(files: readonly AttributeFile[]): (path: string) => string | null {
  const parsed = files.map(({ folder, text }) => parse(folder, text));
  const macros = new Map(files.flatMap(({ text }) => macrosOf(text)));
  return (path) => {
    let filter: string | null = null;
    for (const { folder, lines } of parsed) {
      const below = folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
      if (below === null) continue;
      for (const { matches, words } of lines) {
        const said = filterIn(words, macros);
        if (said !== undefined && matches(below)) filter = said;
      }
    }
    return filter;
  };
}

/** Undefined where the words do not speak of a filter. */
function filterIn(
  words: readonly string[],
  macros: ReadonlyMap<string, readonly string[]>,
  depth = 0,
): string | null | undefined {
  let said: string | null | undefined;
  for (const word of words) {
    if (word.startsWith('filter=')) said = word.slice('filter='.length);
    else if (word === 'binary') continue;
    else if (/^[-!]?filter$/.test(word)) said = null;
    else if (depth < 5) said = filterIn(macros.get(word) ?? [], macros, depth + 1) ?? said;
  }
  return said;
}

function parse(folder: string, text: string): Parsed {
  const lines = rowsOf(text).flatMap((words): readonly Line[] => {
    const [pattern = '', ...rest] = words;
    return pattern.startsWith('[attr]') || pattern.startsWith('!') || rest.length === 0
      ? []
      : [{ matches: attributePattern(pattern), words: rest }];
  });
  return { folder, lines };
}

const macrosOf = (text: string): readonly (readonly [string, readonly string[]])[] =>
  rowsOf(text).flatMap(([name = '', ...words]) =>
    name.startsWith('[attr]') ? [[name.slice('[attr]'.length), words] as const] : [],
  );

/** A pattern may be quoted as C does. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && line.length <= LONGEST_LINE)
    .map((line) => {
      const quoted = /^"((?:[^"\\]|\\.)*)"\s*(.*)$/.exec(line);
      if (quoted === null) return line.split(/\s+/);
      return [unquoted(quoted[1] ?? ''), ...(quoted[2] ?? '').split(/\s+/).filter((word) => word !== '')];
    });
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' };

/** Octal codes are bytes of UTF-8. A backslash that is not C's is the pattern's own. */
const unquoted = (text: string): string =>
  text
    .replace(/(?:\\[0-3][0-7]{2})+/g, (codes) =>
      Buffer.from((codes.match(/[0-7]{3}/g) ?? []).map((code) => Number.parseInt(code, 8))).toString('utf8'),
    )
    .replace(/\\(["\\ntrabfv])/g, (_, letter: string) => ESCAPES[letter] ?? letter);
