/** A member of an object: from its first quote to behind its value, and the value as it is written. */
export type Member = {
  readonly key: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
};

/** An object in a text of JSON: `open` is behind its brace, `close` at the other. */
export type JsonObject = { readonly open: number; readonly close: number; readonly members: readonly Member[] };

const STRING = /"(?:[^"\\]|\\.)*"/y;
const SPACE = /\s*/y;
const SCALAR = /[^\s,\]}]+/y;

/** The object at a path of keys; null where there is none. `text` is valid JSON. */
export function objectAt(text: string, path: readonly string[]): JsonObject | null {
  let at = match(SPACE, text, 0);
  for (const key of path) {
    if (text[at] !== '{') return null;
    // The last of several members of one name is the one that counts.
    const member = readObject(text, at).members.findLast((one) => one.key === key);
    if (member === undefined) return null;
    at = member.valueStart;
  }
  return text[at] === '{' ? readObject(text, at) : null;
}

function readObject(text: string, start: number): JsonObject {
  const members: Member[] = [];
  let at = match(SPACE, text, start + 1);
  while (at < text.length && text[at] !== '}') {
    const keyEnd = match(STRING, text, at);
    const valueStart = match(SPACE, text, match(SPACE, text, keyEnd) + 1);
    const end = valueEnd(text, valueStart);
    members.push({ key: JSON.parse(text.slice(at, keyEnd)) as string, start: at, valueStart, end });
    at = match(SPACE, text, end);
    if (text[at] === ',') at = match(SPACE, text, at + 1);
  }
  return { open: start + 1, close: at, members };
}

function valueEnd(text: string, start: number): number {
  if (text[start] === '"') return match(STRING, text, start);
  if (text[start] !== '{' && text[start] !== '[') return match(SCALAR, text, start);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"') at = match(STRING, text, at) - 1;
    else if (text[at] === '{' || text[at] === '[') depth++;
    else if ((text[at] === '}' || text[at] === ']') && --depth === 0) return at + 1;
  }
  return text.length;
}

/** Where the pattern ends when it is tried at a place; the place itself where it does not fit. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
