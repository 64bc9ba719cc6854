import { SEPARATORS, expectedDistinct } from '../entropy.js';

/** Signs that are counted by what they are used for. */
export const Mark = {
  none: 0,
  vowels: 1,
  blanks: 2,
  dashes: 3,
  underscores: 4,
  dots: 5,
  slashes: 6,
  colons: 7,
  brackets: 8,
  braces: 9,
  template: 10,
  strong: 11,
  commas: 12,
} as const;
export type Mark = (typeof Mark)[keyof typeof Mark];

const SIGNS: Readonly<Record<keyof typeof Mark, string>> = {
  none: '',
  vowels: 'aeiouAEIOU',
  blanks: ' \t\n\r',
  dashes: '-',
  underscores: '_',
  dots: '.',
  slashes: '/',
  colons: ':',
  brackets: '()[]',
  braces: '{}<>',
  template: '$%',
  strong: '!@#^&*~?',
  commas: ',;|\\"\'`',
};

const MARKS = Object.keys(Mark).length;
const MARK_OF = new Uint8Array(256);
for (const [name, mark] of Object.entries(Mark))
  for (const sign of SIGNS[name as keyof typeof Mark]) MARK_OF[sign.charCodeAt(0)] = mark;

/** Classes of bytes, in the order of their numbers. */
const LOWER = 0;
const UPPER = 1;
const DIGIT = 2;
const SPECIAL = 3;
const HIGH = 4;
export const CLASS_OF: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 0x61 && code <= 0x7a) return LOWER;
  if (code >= 0x41 && code <= 0x5a) return UPPER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return code >= 0x80 ? HIGH : SPECIAL;
});

/** How often each byte stands in a value; cleared after each. */
const EACH = new Uint32Array(256);
const IS_SEPARATOR = Uint8Array.from({ length: 256 }, (_, code) => (SEPARATORS.has(code) ? 1 : 0));
const HEX_LETTERS = { lower: Buffer.from('abcdef'), upper: Buffer.from('ABCDEF') } as const;

function timesOf(codes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < codes.length; at++) sum += EACH[codes[at] as number] as number;
  return sum;
}

/** What two passes over the bytes of a value count. A class, so that all of them have one shape. */
export class ByteCounts {
  readonly length: number;
  lower = 0;
  upper = 0;
  digits = 0;
  special = 0;
  high = 0;
  distinct = 0;
  /** Bits a byte. */
  shannon = 0;
  /** Distinct characters beside as many as chance gives, as `spread` of `entropy.ts`. */
  spread = 0;
  /** How often the class of the bytes changes. */
  turns = 0;
  letterRun = 0;
  digitRun = 0;
  sameRun = 0;
  /** How often each kind of sign stands in it, by `Mark`. */
  readonly marks = new Uint16Array(MARKS);

  constructor(bytes: Uint8Array) {
    this.length = bytes.length;
    this.#count(bytes);
    const size = this.#alphabet(bytes.length - separatorsIn());
    this.#chance(bytes, size);
  }

  #count(bytes: Uint8Array): void {
    let letters = 0;
    let digits = 0;
    let same = 0;
    let last = -1;
    let lastCode = -1;
    for (let at = 0; at < bytes.length; at++) {
      const code = bytes[at] as number;
      const kind = CLASS_OF[code] as number;
      const mark = MARK_OF[code] as number;
      this.marks[mark] = (this.marks[mark] as number) + 1;
      EACH[code] = (EACH[code] as number) + 1;
      letters = kind < DIGIT ? letters + 1 : 0;
      digits = kind === DIGIT ? digits + 1 : 0;
      same = code === lastCode ? same + 1 : 1;
      if (last >= 0 && kind !== last) this.turns++;
      if (letters > this.letterRun) this.letterRun = letters;
      if (digits > this.digitRun) this.digitRun = digits;
      if (same > this.sameRun) this.sameRun = same;
      this.#add(kind);
      last = kind;
      lastCode = code;
    }
  }

  #add(kind: number): void {
    if (kind === LOWER) this.lower++;
    else if (kind === UPPER) this.upper++;
    else if (kind === DIGIT) this.digits++;
    else if (kind === HIGH) this.high++;
    else this.special++;
  }

  /** The size of the smallest usual alphabet that holds all but the separators: decimal, hex, base 36, base 62 or base 64. */
  #alphabet(rest: number): number {
    const { lower, upper, digits } = this;
    if (digits === rest) return 10;
    if (upper === 0 && timesOf(HEX_LETTERS.lower) + digits === rest) return 16;
    if (lower === 0 && timesOf(HEX_LETTERS.upper) + digits === rest) return 16;
    if (digits + lower === rest || digits + upper === rest) return 36;
    return digits + lower + upper === rest ? 62 : 64;
  }

  /** Reads how often each byte stands in the value, and forgets it. */
  #chance(bytes: Uint8Array, size: number): void {
    let separators = 0;
    let letters = 0;
    for (let at = 0; at < bytes.length; at++) {
      const code = bytes[at] as number;
      const count = EACH[code] as number;
      if (count === 0) continue;
      EACH[code] = 0;
      this.distinct++;
      this.shannon -= (count / bytes.length) * Math.log2(count / bytes.length);
      if (IS_SEPARATOR[code] === 1) separators += count;
      else letters++;
    }
    if (letters > 0) this.spread = Math.min(1, letters / expectedDistinct(bytes.length - separators, size));
  }
}

const SEPARATOR_BYTES = Uint8Array.from(SEPARATORS);
const separatorsIn = (): number => timesOf(SEPARATOR_BYTES);
