import { hexByteAt } from './alphabet.js';
import { isRead, mayBePacked } from './format.js';
import { digitsIn, digitsOf, mapOfGroups } from './lines.js';
import type { Lines } from './lines.js';
import { SHORTEST_RUN } from './phase.js';
import { isMostlyText, isPrintable } from './plausible.js';
import type { Region } from './region.js';

/** The region of a run of hex digits, or undefined when they give no text; mostly the first eight bytes tell. */
export function hexRegion(bytes: Buffer, lines: Lines): Region | undefined {
  const digits = digitsIn(lines);
  if (digits < SHORTEST_RUN || digits % 2 === 1) return undefined;
  const isPacked = beginsPackedHex(bytes, lines.start);
  if (!isPacked && !beginsLikeHexText(bytes, lines.start)) return undefined;
  const decoded = Buffer.from(digitsOf(bytes, lines).toString('latin1'), 'hex');
  if (!isMostlyText(decoded) && !(isPacked && isRead(decoded))) return undefined;
  return {
    name: 'hex',
    core: { start: lines.start, end: lines.end },
    size: decoded.length,
    decode: () => ({ bytes: decoded, map: mapOfGroups(lines, { group: 2, size: 1, padding: 0 }) }),
  };
}

/** Whether the first two bytes are those of a packed file. */
export const beginsPackedHex = (bytes: Buffer, start: number): boolean =>
  mayBePacked(hexByteAt(bytes, start), hexByteAt(bytes, start + 2));

/** Whether the first sixteen digits give text or NULs. */
export function beginsLikeHexText(bytes: Buffer, start: number): boolean {
  let printable = 0;
  for (let at = start; at < start + 16; at += 2) {
    const byte = hexByteAt(bytes, at);
    if (isPrintable(byte)) printable++;
    else if (byte !== 0) return false;
  }
  return printable >= 2;
}
