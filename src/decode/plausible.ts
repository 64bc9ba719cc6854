import { isUtf8 } from 'node:buffer';

/** Length of printable ASCII that makes long binary data worth a look. */
const TEXT_IN_BINARY = 16;
const FEWEST_PRINTABLE = 8;

/** 1 for printable ASCII, tab, line feed and carriage return. */
export const PRINTABLE: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 0x20 && byte <= 0x7e) || byte === 9 || byte === 10 || byte === 13 ? 1 : 0,
);

export const isPrintable = (byte: number | undefined): boolean => byte !== undefined && PRINTABLE[byte] === 1;

/**
 * True for what is text by and large: three quarters printable ASCII, or ASCII in UTF-16 or UTF-32, or other text in UTF-8
 * without control characters.
 */
export function isMostlyText(bytes: Uint8Array): boolean {
  let printable = 0;
  let nul = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (PRINTABLE[byte] === 1) printable++;
    else if (byte === 0) nul++;
    else if (byte >= 0x80) high++;
  }
  const size = bytes.length;
  if (printable * 4 >= size * 3) return true;
  if (nul > 0 && (printable + nul) * 8 >= size * 7) return printable * 9 >= size * 2 && nul * 5 >= size * 2;
  return printable >= FEWEST_PRINTABLE && printable + high === size && isUtf8(bytes);
}

/** True when a printable run of at least 16 bytes, or 8 characters of it in UTF-16 or UTF-32, stand anywhere in `bytes`. */
export function holdsText(bytes: Uint8Array): boolean {
  if (holdsRun(bytes, 1, TEXT_IN_BINARY)) return true;
  return bytes.includes(0) && (holdsRun(bytes, 2, FEWEST_PRINTABLE) || holdsRun(bytes, 4, FEWEST_PRINTABLE));
}

/** Steps `count` characters at a time and looks back, so that random data costs a fraction of a full pass. */
function holdsRun(bytes: Uint8Array, step: 1 | 2 | 4, count: number): boolean {
  for (let phase = 0; phase < step; phase++) {
    let probe = phase + (count - 1) * step;
    while (probe < bytes.length) {
      const floor = probe - count * step;
      let at = probe;
      while (
        at > floor &&
        PRINTABLE[bytes[at] ?? 0] === 1 &&
        (step === 1 || bytes[at - 1] === 0 || bytes[at + 1] === 0)
      )
        at -= step;
      if (at <= floor) return true;
      probe = at + count * step;
    }
  }
  return false;
}
