import { SEXTET, STANDARD, URL_SAFE } from './alphabet.js';
import { isRead, mayBePacked } from './format.js';
import { digitsIn, digitsOf, mapOfGroups } from './lines.js';
import type { Lines } from './lines.js';
import type { DecoderName } from './names.js';
import { SHORTEST_RUN } from './phase.js';
import { holdsText, isMostlyText, isPrintable } from './plausible.js';
import type { Region } from './region.js';

/** Digits from which on binary data with text in it is worth a view. */
export const LONG_RUN = 200;
const CHUNK = 1 << 20;
const EQUALS = 0x3d;
const DOT = 0x2e;

/** How compressed pictures, fonts, sound and archives of fonts begin in base64: nobody keeps a secret in their pixels. */
const MEDIA = [
  'iVBORw0KGg',
  '/9j/',
  'R0lGOD',
  'UklGR',
  'd09GRg',
  'd09GMg',
  'AAEAAAA',
  'T1RUTw',
  'AAABAA',
  'T2dnUw',
  'SUQz',
].map((digits) => Buffer.from(digits, 'latin1'));

/** The region of `lines` as base64, or undefined when nothing useful comes out. */
export function base64Region(bytes: Buffer, lines: Lines): Region | undefined {
  const digits = digitsIn(lines);
  if (digits < SHORTEST_RUN || (lines.any & (STANDARD | URL_SAFE)) === (STANDARD | URL_SAFE)) return undefined;
  const isPacked = beginsPacked(bytes, lines.start);
  if (!isPacked && (digits < LONG_RUN ? !beginsLikeText(bytes, lines) : isMedia(bytes, lines.start))) return undefined;
  const decoded = decodeDigits(digitsOf(bytes, lines));
  const isWorthIt = digits < LONG_RUN ? isMostlyText(decoded) : holdsText(decoded);
  if (!isWorthIt && !(isPacked && isRead(decoded))) return undefined;
  return {
    name: nameOf(bytes, lines),
    core: { start: lines.start, end: lines.end },
    size: decoded.length,
    decode: () => ({
      bytes: decoded,
      map: mapOfGroups(lines, { group: 4, size: 3, padding: paddingAt(bytes, lines) }),
    }),
  };
}

/** First digits that a short run of text has: most groups begin with `A`-`Z` or `a`-`f`, and nine of twelve bytes are text. */
function beginsLikeText(bytes: Buffer, lines: Lines): boolean {
  if (digitsIn(lines) % 4 === 1) return false;
  return lines.width < SHORTEST_RUN || beginsLikeBase64Text(bytes, lines.start);
}

/** Whether the first sixteen digits are mostly those of text. */
export function beginsLikeBase64Text(bytes: Buffer, start: number): boolean {
  let low = 0;
  for (let group = 0; group < 4; group++) {
    if ((SEXTET[bytes[start + group * 4] ?? 0] ?? 64) < 32) low++;
  }
  return low >= 3 && isMostlyTextAt(bytes, start);
}

/** Whether the first four digits are those of a packed file, so that the rest may be worth a look. */
export const beginsPacked = (bytes: Buffer, start: number): boolean =>
  mayBePacked(
    (sextetAt(bytes, start) << 2) | (sextetAt(bytes, start + 1) >> 4),
    ((sextetAt(bytes, start + 1) & 15) << 4) | (sextetAt(bytes, start + 2) >> 2),
  );

function isMostlyTextAt(bytes: Buffer, start: number): boolean {
  let plausible = 0;
  for (let at = start; at < start + 16; at += 4) {
    const group =
      (sextetAt(bytes, at) << 18) |
      (sextetAt(bytes, at + 1) << 12) |
      (sextetAt(bytes, at + 2) << 6) |
      sextetAt(bytes, at + 3);
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = (group >> shift) & 255;
      if (byte === 0 || isPrintable(byte)) plausible++;
    }
  }
  return plausible >= 9;
}

const sextetAt = (bytes: Buffer, at: number): number => (SEXTET[bytes[at] ?? 0] ?? 64) & 63;

/** True for the base64 of a picture, a font or sound at `start`. */
export const isMedia = (bytes: Buffer, start: number): boolean =>
  MEDIA.some((digits) => bytes[start] === digits[0] && digits.equals(bytes.subarray(start, start + digits.length)));

/** `jwt` for the header and the payload of a token, whose JSON begins with `{"` and so with `ey`. */
function nameOf(bytes: Buffer, lines: Lines): DecoderName {
  if (beginsJson(bytes, lines.start) && bytes[lines.end] === DOT) {
    if (bytes[lines.start - 1] === DOT || beginsJson(bytes, lines.end + 1)) return 'jwt';
  }
  return (lines.any & URL_SAFE) === 0 ? 'base64' : 'base64url';
}

const beginsJson = (bytes: Buffer, at: number): boolean => bytes[at] === 0x65 && bytes[at + 1] === 0x79;

/** Chunks of whole groups, so that no string as long as the run is made. */
function decodeDigits(digits: Buffer): Buffer {
  const useful = digits.length % 4 === 1 ? digits.length - 1 : digits.length;
  const decoded = Buffer.allocUnsafe(Math.floor((useful * 3) / 4));
  for (let at = 0; at < useful; at += CHUNK) {
    decoded.write(digits.toString('latin1', at, Math.min(useful, at + CHUNK)), (at / 4) * 3, 'base64');
  }
  return decoded;
}

/** How many `=` behind the run complete its last group. */
function paddingAt(bytes: Buffer, lines: Lines): number {
  const missing = (4 - (digitsIn(lines) % 4)) % 4;
  let padding = 0;
  while (padding < missing && bytes[lines.end + padding] === EQUALS) padding++;
  return padding === missing ? padding : 0;
}
