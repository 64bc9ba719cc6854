import { CLASS, NIBBLE, SEXTET } from './alphabet.js';

// Bits 0-3 of a phase mask: the first byte of a window may be digit 0-3 of a base64 group that encodes bytes under 0x80.
// Bits 4-5: it may be the high or the low digit of a hex byte that is printable, white space or NUL.
const BASE64_PHASES = 4;
const HEX_PHASES = 2;

/** Whether a base64 digit can stand in place `phase` of a group that encodes three bytes under 0x80. */
function fitsAscii(sextet: number, phase: number): boolean {
  if (sextet > 63) return false;
  if (phase === 0) return sextet < 32;
  if (phase === 1) return (sextet & 8) === 0;
  return phase === 3 || (sextet & 2) === 0;
}

/** Of a byte that no digit is, 0. */
function phasesOf(byte: number, offset: number): number {
  let mask = 0;
  for (let phase = 0; phase < BASE64_PHASES; phase++) {
    if (fitsAscii(SEXTET[byte] ?? 64, (phase + offset) % BASE64_PHASES)) mask |= 1 << phase;
  }
  const nibble = NIBBLE[byte] ?? 16;
  for (let phase = 0; phase < HEX_PHASES; phase++) {
    const isHigh = (phase + offset) % HEX_PHASES === 0;
    if (nibble < 16 && (!isHigh || (nibble < 8 && nibble !== 1))) mask |= 1 << (BASE64_PHASES + phase);
  }
  return mask;
}

function tableAt(offset: number): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0x2b; byte < 0x7b; byte++) table[byte] = phasesOf(byte, offset);
  return table;
}

const P0 = tableAt(0);
const P1 = tableAt(1);
const P2 = tableAt(2);
const P3 = tableAt(3);

/** A stretch of encoded ASCII that is shorter than this many digits goes unnoticed. */
export const SHORTEST_RUN = 20;
export const LONG_STRETCH = 60;

/** Behind all positions; a small integer, for what is computed from it is compiled for those. */
export const NOWHERE = 2 ** 30 - 1;

/** 1 for what can stand in an encoded run. */
const IN_RUN = Uint8Array.from(CLASS, (classes) => (classes === 0 ? 0 : 1));

/** Which phases four bytes from `at` on leave open; 0 when they cannot be encoded ASCII. */
const openPhases = (bytes: Uint8Array, at: number): number =>
  (P0[bytes[at] ?? 0] ?? 0) &
  (P1[bytes[at + 1] ?? 0] ?? 0) &
  (P2[bytes[at + 2] ?? 0] ?? 0) &
  (P3[bytes[at + 3] ?? 0] ?? 0);

/**
 * A position within the first stretch from `from` on that can be 20 or more digits of encoded ASCII; `NOWHERE` when there is
 * none. Every seventeenth window of four digits is looked at: no such stretch fits between two of them.
 */
export function nextTextStretch(bytes: Uint8Array, from: number): number {
  const last = bytes.length - 4;
  const step = SHORTEST_RUN - 3;
  for (let at = from + step - 1; at <= last; at += step) {
    const open =
      (P0[bytes[at] as number] as number) &
      (P1[bytes[at + 1] as number] as number) &
      (P2[bytes[at + 2] as number] as number) &
      (P3[bytes[at + 3] as number] as number);
    if (
      open !== 0 &&
      (open & (openPhases(bytes, at - 4) | openPhases(bytes, at + 4))) !== 0 &&
      extentOf(bytes, at, { open, from }) >= SHORTEST_RUN
    )
      return at;
  }
  return NOWHERE;
}

/** Upper bound, cut at 20 or a little more, of the stretch around the window at `at`. Whole windows, then one partial each side. */
function extentOf(
  bytes: Uint8Array,
  at: number,
  { open, from }: { readonly open: number; readonly from: number },
): number {
  let extent = 4;
  let mask = open;
  let left = at - 4;
  for (; extent < SHORTEST_RUN && left >= from && (mask & openPhases(bytes, left)) !== 0; left -= 4) {
    mask &= openPhases(bytes, left);
    extent += 4;
  }
  mask = open;
  let right = at + 4;
  for (; extent < SHORTEST_RUN && (mask & openPhases(bytes, right)) !== 0; right += 4) {
    mask &= openPhases(bytes, right);
    extent += 4;
  }
  return extent >= SHORTEST_RUN || extent < SHORTEST_RUN - 6 ? extent : extent + partials(bytes, left, right);
}

function partials(bytes: Uint8Array, left: number, right: number): number {
  let count = 0;
  for (let at = left + 3; at > left && CLASS[bytes[at] ?? 0] !== 0; at--) count++;
  for (let at = right; at < right + 3 && CLASS[bytes[at] ?? 0] !== 0; at++) count++;
  return count;
}

/** Whether the run holds 20 digits of encoded ASCII in a row. Exact, where `nextTextStretch` may depend on where it began. */
export function holdsTextStretch(bytes: Uint8Array, start: number, end: number): boolean {
  const lengths = new Uint8Array(BASE64_PHASES + HEX_PHASES);
  for (let at = start; at < end; at++) {
    const fits = P0[bytes[at] ?? 0] ?? 0;
    for (let phase = 0; phase < lengths.length; phase++) {
      const bit = phase < BASE64_PHASES ? (phase + at) & 3 : BASE64_PHASES + ((phase + at) & 1);
      const length = ((fits >> bit) & 1) === 1 ? (lengths[phase] ?? 0) + 1 : 0;
      if (length >= SHORTEST_RUN) return true;
      lengths[phase] = length;
    }
  }
  return false;
}

/** False where the four bytes at `at` cannot be among 20 digits of encoded ASCII. Every 20 digits hold those at some seventeenth byte. */
export function mayBeText(bytes: Uint8Array, at: number): boolean {
  const open =
    (P0[bytes[at] as number] as number) &
    (P1[bytes[at + 1] as number] as number) &
    (P2[bytes[at + 2] as number] as number) &
    (P3[bytes[at + 3] as number] as number);
  return (
    open !== 0 &&
    (open & (openPhases(bytes, at - 4) | openPhases(bytes, at + 4))) !== 0 &&
    extentOf(bytes, at, { open, from: 0 }) >= SHORTEST_RUN
  );
}

/** A position within the first run of at least 60 digits of any class from `from` on; `NOWHERE` when there is none. */
export function nextLongStretch(bytes: Uint8Array, from: number): number {
  const half = LONG_STRETCH / 2;
  const last = bytes.length - half;
  for (let at = from + half - 1; at <= last; at += half) {
    const inRun =
      (IN_RUN[bytes[at] as number] as number) &
      (IN_RUN[bytes[at + 10] as number] as number) &
      (IN_RUN[bytes[at + 20] as number] as number) &
      (IN_RUN[bytes[at + half - 1] as number] as number);
    if (inRun !== 0 && isDense(bytes, at) && isLong(bytes, at, from)) return at;
  }
  return NOWHERE;
}

/** A look at four more of the thirty bytes, for most of what passes the first four is words in a row. */
const isDense = (bytes: Uint8Array, at: number): boolean =>
  ((IN_RUN[bytes[at + 5] ?? 0] ?? 0) &
    (IN_RUN[bytes[at + 14] ?? 0] ?? 0) &
    (IN_RUN[bytes[at + 17] ?? 0] ?? 0) &
    (IN_RUN[bytes[at + 25] ?? 0] ?? 0)) !==
  0;

function isLong(bytes: Uint8Array, at: number, from: number): boolean {
  let end = at;
  while (end < at + LONG_STRETCH && IN_RUN[bytes[end] ?? 0] === 1) end++;
  let start = at;
  while (start > from && end - start < LONG_STRETCH && IN_RUN[bytes[start - 1] ?? 0] === 1) start--;
  return end - start >= LONG_STRETCH;
}
