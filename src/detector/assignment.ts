import type { Span } from '../model/index.js';
import { ALPHABETS } from './alphabet.js';
import { readOperator } from './assignment-operator.js';
import { readValues } from './assignment-value.js';
import { BLANKS, isLetter, latin1, skip, type Window } from './byte-set.js';

/**
 * A value that is set under a name, in any of the syntaxes in which programs, configuration and prose do it: `name = value`,
 * `"name": "value"`, `name => value`, `--name value`, `<name>value</name>`, `define('NAME', 'value')`, `setName("value")`,
 * `name = env("NAME") or "value"`, `name == "value"`, `the name is "value"`.
 */
export type Assignment = {
  readonly name: Span;
  readonly value: Span;
  /** What stands between: `=`, `==`, `:`, `(`, `,`, `>`, `is` or a space. */
  readonly operator: string;
  /** The quote that encloses the value, `[` for a list of numbers, `|` for a block of YAML, or an empty string. */
  readonly quote: string;
  /** 0 for a value that stands right behind the operator, else which text of the expression there it is. */
  readonly nth: number;
};

const LONGEST_NAME = 80;
const NAME_BYTES = new Uint8Array(ALPHABETS.dotted.has);
NAME_BYTES['$'.charCodeAt(0)] = 1;
NAME_BYTES.fill(1, 0x80);

const NONE: readonly Assignment[] = [];

/** The assignments whose name holds the bytes `start` to `end`; several where an expression has several texts. Looks only at the window's bytes. */
export function readAssignments(window: Window, at: Span): readonly Assignment[] {
  const end = nameEnd(window, at);
  if (end < 0) return NONE;
  // The operator is asked for before the name is read to its start: most names have none.
  const start = nameStart(window, at);
  if (start < 0) return NONE;
  const name = { start, end };
  const operator = readOperator(window, name);
  if (operator === null) return NONE;
  const values = readValues(window, behindScheme(window, operator.end), operator.text);
  return values.map((value) => ({ name, operator: operator.text, ...withoutScheme(window, value) }));
}

/** The first of them, or null. */
export const readAssignment = (window: Window, at: Span): Assignment | null => readAssignments(window, at)[0] ?? null;

function nameEnd({ bytes, to }: Window, at: Span): number {
  let end = at.end;
  while (end < to && NAME_BYTES[bytes[end] as number] === 1 && end - at.end < LONGEST_NAME) end++;
  return end - at.end < LONGEST_NAME ? end : -1;
}

function nameStart({ bytes, from }: Window, at: Span): number {
  let start = at.start;
  while (start > from && NAME_BYTES[bytes[start - 1] as number] === 1 && at.start - start < LONGEST_NAME) start--;
  return at.start - start < LONGEST_NAME ? start : -1;
}

const SCHEME = /^(?:bearer|basic|token|ntlm|digest|apikey|negotiate|bot)\s+(?=\S)/i;

/** `Authorization: Bearer …`, without quotes. */
function behindScheme(window: Window, at: number): number {
  const start = skip(window, at, BLANKS);
  if (!isLetter(window.bytes[start] ?? 0)) return at;
  const match = SCHEME.exec(latin1(window, start, Math.min(window.to, start + 12)));
  return match === null ? at : start + match[0].length;
}

/** `Authorization: "Bearer …"`: the scheme is no part of the secret. */
function withoutScheme<V extends { readonly value: Span }>(window: Window, found: V): V {
  const { start, end } = found.value;
  const match = end - start < 8 ? null : SCHEME.exec(latin1(window, start, Math.min(end, start + 12)));
  return match === null ? found : { ...found, value: { start: start + match[0].length, end } };
}
