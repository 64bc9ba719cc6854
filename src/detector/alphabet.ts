/** A set of bytes that a part of a token is written in. `source` is a regular-expression class without its brackets. */
export type Alphabet = {
  readonly name: string;
  readonly source: string;
  readonly chars: string;
  readonly has: Uint8Array;
};

const byteSet = (chars: string): Uint8Array => {
  const has = new Uint8Array(256);
  for (const char of chars) has[char.charCodeAt(0)] = 1;
  return has;
};

const range = (from: string, to: string): string => {
  let chars = '';
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) chars += String.fromCharCode(code);
  return chars;
};

const escapeInClass = (char: string): string => (/[\\\]^[-]/.test(char) ? `\\${char}` : char);

/** An alphabet from ranges (`a-z`) and single characters; a `-` that stands last is itself. */
export function alphabet(name: string, ...pieces: readonly string[]): Alphabet {
  const chars = pieces.map((piece) => (/^.-.$/.test(piece) ? range(piece[0] ?? '', piece[2] ?? '') : piece)).join('');
  const source = pieces.map((piece) => (/^.-.$/.test(piece) ? piece : [...piece].map(escapeInClass).join(''))).join('');
  return { name, source, chars, has: byteSet(chars) };
}

/** The alphabets that tokens are written in, by the names that the field uses. */
export const ALPHABETS = {
  digits: alphabet('digits', '0-9'),
  hex: alphabet('lower-case hex', '0-9', 'a-f'),
  upperHex: alphabet('upper-case hex', '0-9', 'A-F'),
  anyHex: alphabet('hex', '0-9', 'a-f', 'A-F'),
  lower: alphabet('lower-case letters', 'a-z'),
  upper: alphabet('upper-case letters', 'A-Z'),
  letters: alphabet('letters', 'a-z', 'A-Z'),
  base36: alphabet('lower-case letters and digits', '0-9', 'a-z'),
  upperBase36: alphabet('upper-case letters and digits', '0-9', 'A-Z'),
  base32: alphabet('base32', 'A-Z', '2-7'),
  base58: alphabet('base58', '1-9', 'A-H', 'J-N', 'P-Z', 'a-k', 'm-z'),
  base62: alphabet('letters and digits', '0-9', 'A-Z', 'a-z'),
  word: alphabet('letters, digits and _', '0-9', 'A-Z', 'a-z', '_'),
  base64: alphabet('base64', '0-9', 'A-Z', 'a-z', '+/'),
  base64url: alphabet('base64url', '0-9', 'A-Z', 'a-z', '_-'),
  /** Base64 of either kind with its padding, as the tail of opaque keys. */
  base64Padded: alphabet('base64 with padding', '0-9', 'A-Z', 'a-z', '+/='),
  dotted: alphabet('letters, digits, _ - and .', '0-9', 'A-Z', 'a-z', '_.-'),
} as const satisfies Readonly<Record<string, Alphabet>>;

/** Bytes that make a neighbour part of the same word. */
export const WORD_BYTES: Uint8Array = ALPHABETS.base62.has;
