import { CLASS, hexByteAt } from './alphabet.js';
import { isGraphic } from './escape.js';
import type { EscapeKind } from './escape.js';

const DIGIT_1 = 0x31;
const DIGIT_9 = 0x39;
const LETTER_CASE = 0x20;

/** `%41`. The bytes are decoded as they are, whether or not they make UTF-8. */
export const PERCENT: EscapeKind = {
  name: 'percent',
  lead: 0x25,
  read(bytes, at, into) {
    const byte = hexByteAt(bytes, at + 1);
    into.length = byte < 0 ? 0 : 3;
    into.size = 1;
    into.bytes[0] = byte;
    into.counts = byte >= 0 && isGraphic(byte) && !(looksLikePrintf(bytes, at) && !standsInWord(bytes, at));
  },
};

/** `%2d`, `%5f` and so on are widths and conversions as well. */
function looksLikePrintf(bytes: Buffer, at: number): boolean {
  const width = bytes[at + 1] ?? 0;
  const conversion = bytes[at + 2] ?? 0;
  return width >= DIGIT_1 && width <= DIGIT_9 && (conversion & LETTER_CASE) !== 0 && conversion > DIGIT_9;
}

const standsInWord = (bytes: Buffer, at: number): boolean => at > 0 && CLASS[bytes[at - 1] ?? 0] !== 0;
