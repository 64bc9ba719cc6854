import type { Span } from '../../model/index.js';
import { entryName, linesPart, MOST_ENTRIES, storedPart, TOO_MANY } from './part.js';
import type { Part, Refusal } from './part.js';

const FIRST = 8;
const HEAD = 60;
const [SIZE_AT, SIZE_END, NAME_END] = [48, 58, 16];

/** All members of an archive (`.a`, `.deb`), and the names in it. */
export function* arParts(bytes: Buffer): Generator<Part | Refusal> {
  const names: Span[] = [];
  let at = FIRST;
  for (let entries = 0; at < bytes.length; entries++) {
    const digits = /^(\d+) *$/.exec(bytes.toString('latin1', at + SIZE_AT, at + SIZE_END))?.[1];
    const isHeader = digits !== undefined && bytes[at + 58] === 0x60 && bytes[at + 59] === 10;
    if (!isHeader || entries === MOST_ENTRIES) {
      yield isHeader ? TOO_MANY : { refused: `the header at byte ${at} of it is damaged` };
      yield storedPart(bytes, 'ar', { entry: '', core: { start: at, end: bytes.length } });
      break;
    }
    const name = { start: at, end: at + NAME_END };
    const size = Number(digits);
    const core = { start: at + HEAD, end: Math.min(bytes.length, at + HEAD + size) };
    names.push(name);
    const entry = entryName(bytes.subarray(name.start, name.end)).replace(/\/? *$/, '');
    if (core.end > core.start) yield storedPart(bytes, 'ar', { entry, core });
    if (at + HEAD + size > bytes.length) yield { refused: 'its content is cut off', entry };
    at += HEAD + size + (size & 1);
  }
  const part = linesPart(bytes, 'entry-names', names);
  if (part !== null) yield part;
}
