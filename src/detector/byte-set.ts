/** Sets of bytes as tables of 256: what readers of syntax ask at every byte. */
export const byteSet = (chars: string): Uint8Array => {
  const set = new Uint8Array(256);
  for (const char of chars) set[char.charCodeAt(0)] = 1;
  return set;
};

export const BLANKS = byteSet(' \t');
export const QUOTES = byteSet('"\'`');
export const LINE_ENDS = byteSet('\n\r');

/** Bytes of a reader's text: it may look at nothing below `from`, and at nothing from `to` on. */
export type Window = { readonly bytes: Uint8Array; readonly from: number; readonly to: number };

/** The first byte from `at` on that is not of the set. */
export const skip = ({ bytes, to }: Window, at: number, set: Uint8Array): number => {
  let end = at;
  while (end < to && set[bytes[end] as number] === 1) end++;
  return end;
};

export const isBetween = (byte: number, low: number, high: number): boolean => byte >= low && byte <= high;
export const isDigit = (byte: number): boolean => isBetween(byte, 0x30, 0x39);
export const isLetter = (byte: number): boolean => isBetween(byte | 0x20, 0x61, 0x7a);

/** A piece of the window as text of one character a byte. */
export const latin1 = ({ bytes }: Pick<Window, 'bytes'>, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString('latin1');
