/** A place in a JSON text: `start` is the first character, `end` is behind the last. */
export type JsonNode =
  | { readonly kind: 'object'; readonly start: number; readonly end: number; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly start: number; readonly end: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'value'; readonly start: number; readonly end: number };

/** `start` is that of the key, `end` that of the value. */
export type JsonMember = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly value: JsonNode;
};

/** The text is no JSON; `line` is where that shows. */
export class JsonTextError extends Error {
  override readonly name = 'JsonTextError';
  readonly line: number;

  constructor(text: string, at: number) {
    const line = text.slice(0, at).split('\n').length;
    super(`it is no JSON (line ${line})`);
    this.line = line;
  }
}

const GAP = /(?:[ \t\r\n]+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const SCALAR = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const MARK = '\u00ef\u00bb\u00bf';
const MAX_DEPTH = 100;

/**
 * Where everything stands in a JSON text, so that a part of it can be changed and the rest stays as it is. Comments and a comma
 * behind the last element are let pass. The text may have one character a byte (latin1). @throws JsonTextError
 */
export function parseJsonText(text: string): JsonNode {
  let at = text.startsWith(MARK) ? MARK.length : text.startsWith('\ufeff') ? 1 : 0;
  let depth = 0;

  const fail = (): never => {
    throw new JsonTextError(text, at);
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const passed = (character: string): boolean => {
    take(GAP);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };

  /** What stands between brackets; commas separate, and one may stand behind the last. */
  const between = <T>(close: string, element: () => T): readonly T[] => {
    const found: T[] = [];
    at += 1;
    if (++depth > MAX_DEPTH) fail();
    while (!passed(close)) {
      found.push(element());
      if (passed(',')) continue;
      if (!passed(close)) fail();
      break;
    }
    depth -= 1;
    return found;
  };
  const member = (): JsonMember => {
    const start = at;
    const key = take(STRING) ?? fail();
    if (!passed(':')) fail();
    const value = node();
    return { key: keyOf(key), start, end: value.end, value };
  };
  const node = (): JsonNode => {
    take(GAP);
    const start = at;
    if (text[at] === '{') return { kind: 'object', start, members: between('}', member), end: at };
    if (text[at] === '[') return { kind: 'array', start, items: between(']', node), end: at };
    if (take(STRING) === null && take(SCALAR) === null) fail();
    return { kind: 'value', start, end: at };
  };

  const root = node();
  take(GAP);
  if (at < text.length) fail();
  return root;
}

function keyOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

export const memberOf = (node: JsonNode, key: string): JsonMember | undefined =>
  node.kind === 'object' ? node.members.findLast((member) => member.key === key) : undefined;
