import type { Span } from '../../model/index.js';
import { PRINTABLE } from '../plausible.js';
import { linesPart } from './part.js';
import type { Part, Refusal } from './part.js';

const HEADER = 8;
/** Letters of the types of texts whose length is one byte, and of those whose length is four. */
const [SHORT, LONG] = ['zZ', 'aAutsR'].map(
  (letters) => new Set([...letters].map((letter) => letter.charCodeAt(0))),
) as [Set<number>, Set<number>];
const WITHOUT_FLAG = 0x7f;
const SHORTEST = 4;

/** Files of Python 3 (its numbers go up from 3000), and of 2.7. */
export function isPythonBytecode(bytes: Buffer): boolean {
  if (bytes.length <= HEADER || bytes[2] !== 13 || bytes[3] !== 10) return false;
  const version = bytes.readUInt16LE(0);
  return (version >= 3000 && version < 4500) || version === 62211;
}

/**
 * The texts of compiled Python: the bytes of a text's length and of the next type stand right beside it, and may look like
 * letters of it.
 */
export function* pythonBytecodeParts(bytes: Buffer): Generator<Part | Refusal> {
  const spans: Span[] = [];
  for (let at = HEADER; at + 2 < bytes.length;) {
    const span = textAt(bytes, at);
    if (span !== null) spans.push(span);
    at = span === null ? at + 1 : span.end;
  }
  const part = linesPart(bytes, 'python-bytecode', spans);
  if (part !== null) yield part;
}

function textAt(bytes: Buffer, at: number): Span | null {
  const type = (bytes[at] as number) & WITHOUT_FLAG;
  const isShort = SHORT.has(type);
  if (!isShort && (!LONG.has(type) || at + 5 > bytes.length)) return null;
  const start = at + (isShort ? 2 : 5);
  const length = isShort ? (bytes[at + 1] as number) : bytes.readUInt32LE(at + 1);
  if (length < SHORTEST || start + length > bytes.length) return null;
  for (let i = start; i < start + length; i++) {
    const byte = bytes[i] as number;
    if (PRINTABLE[byte] !== 1 && byte < 0x80) return null;
  }
  return { start, end: start + length };
}
