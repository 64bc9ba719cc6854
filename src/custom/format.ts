import { ALPHABETS, chars, oneOf, optional, uuid, type Part } from '../detector/index.js';

/** The names of alphabets in a format, as people write them. */
const NAMES: Readonly<Record<string, keyof typeof ALPHABETS>> = {
  digits: 'digits',
  hex: 'hex',
  HEX: 'upperHex',
  anyhex: 'anyHex',
  lower: 'lower',
  upper: 'upper',
  letters: 'letters',
  base32: 'base32',
  base36: 'base36',
  BASE36: 'upperBase36',
  base58: 'base58',
  base62: 'base62',
  base64: 'base64',
  base64url: 'base64url',
  word: 'word',
  dotted: 'dotted',
};

export const ALPHABET_NAMES: readonly string[] = Object.keys(NAMES);

const PIECE = /<(\d+)(?:-(\d+))? ([A-Za-z\d]+)>|<(uuid|UUID)>|\(([^()<>[\]]*)\)|\[([^()[\]]*)\]|([^<>()[\]]+)/y;
const LONGEST_RUN = 2000;

/**
 * The parts of a format such as `acme_<32 base62>`, `(live|test)_<20-24 hex>`, `key-<uuid>`, `v1[.<8 digits>]`.
 * @throws RangeError in one sentence where it is none
 */
export function parseFormat(format: string): readonly Part[] {
  const parts: Part[] = [];
  // Its own copy: a part that may be missing is a format again.
  const piece = new RegExp(PIECE);
  while (piece.lastIndex < format.length) {
    const at = piece.lastIndex;
    const found = piece.exec(format);
    if (found === null) throw new RangeError(`the format cannot be read from "${shown(format.slice(at))}" on`);
    parts.push(...pieceOf(found));
  }
  if (parts.length === 0) throw new RangeError('the format is empty');
  return parts;
}

function pieceOf(found: RegExpExecArray): readonly Part[] {
  const [, min, max, name, anyUuid, choice, maybe, literal] = found;
  if (name !== undefined) return [run(Number(min), Number(max ?? min), name)];
  if (anyUuid !== undefined) return uuid(anyUuid === 'UUID');
  if (choice !== undefined) return [oneOf(...choice.split('|'))];
  if (maybe !== undefined) return [optional(...parseFormat(maybe))];
  return [{ kind: 'literal', text: literal ?? '' }];
}

function run(min: number, max: number, name: string): Part {
  const alphabet = NAMES[name];
  if (alphabet === undefined || !Object.hasOwn(NAMES, name))
    throw new RangeError(`there is no alphabet "${shown(name)}"; there are ${ALPHABET_NAMES.join(', ')}`);
  if (max < min || max < 1 || max > LONGEST_RUN)
    throw new RangeError(`a run has 1 to ${LONGEST_RUN} characters, the smaller number first, not ${min}-${max}`);
  return chars(ALPHABETS[alphabet], min, max);
}

const shown = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 20);
