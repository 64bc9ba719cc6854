import type { Span } from '../../model/index.js';
import { linesPart } from './part.js';
import type { Part, Refusal } from './part.js';

const MAGIC = 0xcafebabe;
const [POOL_AT, TEXT] = [10, 1];
/** The first version that was given away; programs of another kind have the same first bytes and a smaller number here. */
const FIRST_VERSION = 45;

/** Sizes of the constants by their tag, the tag included; 0 for tags that there are not. */
const SIZES = [0, 3, 0, 5, 5, 9, 9, 3, 3, 5, 5, 5, 5, 0, 0, 4, 3, 5, 5, 3, 3];

export const isJavaClass = (bytes: Buffer): boolean =>
  bytes.length > POOL_AT &&
  bytes[0] === 0xca &&
  bytes.readUInt32BE(0) === MAGIC &&
  bytes.readUInt16BE(6) >= FIRST_VERSION &&
  bytes.readUInt16BE(8) > 0;

/** The texts of the constant pool: each stands right behind the bytes of its length, which may look like letters of it. */
export function* javaClassParts(bytes: Buffer): Generator<Part | Refusal> {
  const spans: Span[] = [];
  const count = bytes.readUInt16BE(8);
  let at = POOL_AT;
  for (let index = 1; index < count; index++) {
    const tag = bytes[at] ?? 0;
    const size = SIZES[tag] ?? 0;
    if (size === 0 || at + size > bytes.length) break;
    const length = tag === TEXT ? bytes.readUInt16BE(at + 1) : 0;
    if (length > 0) spans.push({ start: at + size, end: Math.min(bytes.length, at + size + length) });
    at += size + length;
    // Numbers of eight bytes count twice.
    if (tag === 5 || tag === 6) index++;
  }
  const part = linesPart(bytes, 'java-class', spans);
  if (part !== null) yield part;
}
