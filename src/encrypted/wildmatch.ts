/** Tells whether one character matches; ANY stands for a run of any characters but `/`. */
type Piece = ((character: string) => boolean) | typeof ANY;
const ANY: unique symbol = Symbol('any run');
/** A part `**`: any number of folders. */
const FOLDERS: unique symbol = Symbol('any folders');
type Part = readonly Piece[] | typeof FOLDERS;

const CLASSES: Readonly<Record<string, RegExp>> = {
  alpha: /[A-Za-z]/,
  digit: /\d/,
  alnum: /[A-Za-z0-9]/,
  upper: /[A-Z]/,
  lower: /[a-z]/,
  space: /\s/,
  punct: /[!-/:-@[-`{-~]/,
  xdigit: /[0-9A-Fa-f]/,
};

/**
 * A pattern of `.gitattributes` as git reads it: without `/` it is about names at any depth below the file's folder, with one about
 * paths from there; `*` and `?` stay within a part, `**` as a part is any number of folders. The time is bounded by the product of
 * the lengths, whatever the pattern. `path` is relative to the folder of the file.
 */
export function attributePattern(pattern: string): (path: string) => boolean {
  // Such a pattern is about folders, and attributes are not handed down to what is in them.
  if (pattern.endsWith('/')) return () => false;
  const anchored = pattern.includes('/');
  const parts = (pattern.startsWith('/') ? pattern.slice(1) : pattern)
    .split('/')
    .map((part): Part => (part === '**' ? FOLDERS : piecesOf(part)));
  const named: readonly Part[] = anchored ? parts : [FOLDERS, ...parts];
  // At the end it stands for what is in the folder, not for the folder.
  const whole: readonly Part[] = named.at(-1) === FOLDERS ? [...named, [ANY]] : named;
  return (path) =>
    matchRuns(whole, path.split('/'), {
      isRun: (part) => part === FOLDERS,
      matches: (part, name) => part !== FOLDERS && matchPart(part, name),
    });
}

const matchPart = (pieces: readonly Piece[], name: string): boolean =>
  matchRuns(pieces, Array.from(name), {
    isRun: (piece) => piece === ANY,
    matches: (piece, character) => piece !== ANY && piece(character),
  });

/** Only the last run is ever tried again. */
function matchRuns<P, I>(
  pattern: readonly P[],
  items: readonly I[],
  { isRun, matches }: { readonly isRun: (piece: P) => boolean; readonly matches: (piece: P, item: I) => boolean },
): boolean {
  let [p, i, retryP, retryI] = [0, 0, -1, 0];
  while (i < items.length) {
    const piece = pattern[p];
    if (piece !== undefined && isRun(piece)) {
      p += 1;
      [retryP, retryI] = [p, i];
    } else if (piece !== undefined && matches(piece, items[i] as I)) {
      p += 1;
      i += 1;
    } else if (retryP >= 0) {
      retryI += 1;
      [p, i] = [retryP, retryI];
    } else return false;
  }
  return pattern.slice(p).every(isRun);
}

function piecesOf(part: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const characters = Array.from(part);
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const set = character === '[' ? setAt(characters, at) : null;
    if (set !== null) {
      pieces.push(set.test);
      at = set.end;
    } else if (character === '*') pieces.push(ANY);
    else if (character === '?') pieces.push(() => true);
    else {
      const wanted = character === '\\' ? (characters[++at] ?? '\\') : character;
      pieces.push((given) => given === wanted);
    }
  }
  return pieces;
}

/** `[abc]`, `[a-z]`, `[!a]`, `[[:alpha:]]`; null where it is not closed. `end` is the place of the bracket that closes it. */
function setAt(
  characters: readonly string[],
  start: number,
): { readonly test: (character: string) => boolean; readonly end: number } | null {
  const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
  const tests: ((character: string) => boolean)[] = [];
  const first = start + (negated ? 2 : 1);
  for (let at = first; at < characters.length; at++) {
    let from = characters[at] ?? '';
    if (from === ']' && at > first) {
      return { test: (character) => tests.some((test) => test(character)) !== negated, end: at };
    }
    const name = from === '[' ? /^\[:(\w+):\]/.exec(characters.slice(at, at + 10).join(''))?.[1] : undefined;
    const known = name === undefined ? undefined : CLASSES[name];
    if (name !== undefined && known !== undefined) {
      tests.push((character) => known.test(character));
      at += name.length + 3;
      continue;
    }
    if (from === '\\') from = characters[++at] ?? '';
    let to = from;
    if (characters[at + 1] === '-' && characters[at + 2] !== undefined && characters[at + 2] !== ']') {
      to = characters[at + 2] ?? '';
      at += 2;
    }
    tests.push((character) => from <= character && character <= to);
  }
  return null;
}
