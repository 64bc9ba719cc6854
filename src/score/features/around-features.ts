import type { Facts } from './facts.js';
import { flag, type Feature } from './feature.js';

/** Words that tell what the lines around a value are for, by what they tell. A word counts whole, in any case. */
const VOCABULARY: Readonly<Record<string, string>> = {
  tests:
    'assert asserts assertequal assertequals asserttrue assertthat expect expects expected should test tests testing mock mocks mocked fixture fixtures describe it spec specs stub want require when then given',
  example: 'example examples sample samples demo usage tutorial eg default defaults e.g',
  user: 'user username users login email mail account uid usr',
  host: 'host hostname port server servers database endpoint url uri db dbname schema address',
  workflow: 'uses runs-on runs steps with run secrets env script stage jobs job workflow matrix checkout ubuntu github',
  compose:
    'image images environment ports volumes container containers services service docker postgres mysql redis mariadb',
  secret: 'secret stringdata apiversion kind data metadata opaque namespace',
  code: 'func def function class return import public void package struct self this private static final const new let var val if else throw throws raise async await',
  prose: 'the you will must can your are please which when note see that from because for and',
  hash: 'sha sha1 sha256 sha512 md5 checksum digest integrity fingerprint hash resolved signature commit revision',
  markup: 'div span html body input button label form td tr li href src name class type',
  words:
    'message messages error errors title description label text placeholder translation please enter invalid forgot confirm',
  key: 'password passwd pass secret secrets token tokens key keys apikey credential credentials auth',
};
const TOPICS = Object.keys(VOCABULARY);
const step = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);
const hashOf = (word: string): number => Array.from(word, (letter) => letter.charCodeAt(0)).reduce(step, 0);
/** By the hash of a word, so that no word of a surrounding has to be cut out of it. */
const TOPIC_BITS: ReadonlyMap<number, number> = TOPICS.reduce((bits, topic, nth) => {
  for (const word of (VOCABULARY[topic] ?? '').split(' ').filter((one) => /^[a-z]+$/.test(one))) {
    const hash = hashOf(word);
    bits.set(hash, (bits.get(hash) ?? 0) | (1 << nth));
  }
  return bits;
}, new Map<number, number>());

/** What one pass over the surroundings counts. */
export type Around = {
  /** How many words of each topic stand there. */
  readonly topics: Uint8Array;
  readonly lines: number;
  readonly quotes: number;
  readonly semicolons: number;
  readonly settings: number;
  readonly tags: number;
  readonly high: number;
  /** Runs of 20 or more bytes of tokens, and those of them that are hex of 32 or more. */
  readonly tokens: number;
  readonly hashes: number;
  readonly numbers: number;
};

const [WORD, TOKEN_MARK, DIGIT] = [1, 2, 4];
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return WORD;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return '+/_-='.includes(String.fromCharCode(code)) ? TOKEN_MARK : 0;
});
const isHexLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x66;
const LONGEST_WORD = 12;
const [TOKEN_LENGTH, HASH_LENGTH] = [20, 32];

export function aroundOf(place: string): Around {
  const topics = new Uint8Array(TOPICS.length);
  let [lines, quotes, semicolons, settings, tags, high, tokens, hashes, numbers] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [word, hash, run, hex] = [0, 0, 0, 0];
  for (let at = 0; at <= place.length; at++) {
    const code = at < place.length ? place.charCodeAt(at) : 0;
    const kind = KINDS[code & 0xff] as number;
    if (kind === WORD) {
      // `expectedPassword` is two words.
      if (word > 1 && code < 0x60 && place.charCodeAt(at - 1) >= 0x60) {
        if (word <= LONGEST_WORD) count(topics, hash);
        word = 0;
        hash = 0;
      }
      word++;
      hash = step(hash, code | 0x20);
    } else {
      if (word > 1 && word <= LONGEST_WORD) count(topics, hash);
      word = 0;
      hash = 0;
    }
    if (kind !== 0) {
      run++;
      if (kind === DIGIT || (kind === WORD && isHexLetter(code))) hex++;
      continue;
    }
    if (run >= TOKEN_LENGTH) tokens++;
    if (run >= HASH_LENGTH && hex === run) hashes++;
    if (run > 0 && run < 5 && hex >= run - 1 && code === 0x2c) numbers++;
    run = 0;
    hex = 0;
    if (code === 0x0a) lines++;
    else if (code === 0x22 || code === 0x27) quotes++;
    else if (code === 0x3b) semicolons++;
    else if (code === 0x3a) settings++;
    else if (code === 0x3c || code === 0x3e) tags++;
    else if (code >= 0x80) high++;
  }
  return { topics, lines, quotes, semicolons, settings, tags, high, tokens, hashes, numbers };
}

function count(topics: Uint8Array, word: number): void {
  const bits = TOPIC_BITS.get(word) ?? 0;
  for (let nth = 0; bits >> nth > 0; nth++) if (((bits >> nth) & 1) === 1) topics[nth] = (topics[nth] as number) + 1;
}

type Counted = readonly [id: string, reason: Feature['reason'], of: (around: Around) => number];

/** What the model is told of the surroundings. */
export const AROUND_FEATURES: readonly Counted[] = [
  ...TOPICS.map((topic, nth): Counted => [
    `around-${topic}`,
    topic === 'example' ? 'stand' : 'around',
    ({ topics }) => topics[nth] as number,
  ]),
  ['around-lines', 'around', ({ lines }) => lines],
  ['around-quotes', 'around', ({ quotes }) => quotes],
  ['around-semicolons', 'around', ({ semicolons }) => semicolons],
  ['around-settings', 'around', ({ settings }) => settings],
  ['around-tags', 'around', ({ tags }) => tags],
  ['around-high', 'around', ({ high }) => high],
  ['around-tokens', 'around', ({ tokens }) => tokens],
  ['around-hashes', 'around', ({ hashes }) => hashes],
  ['around-numbers', 'around', ({ numbers }) => numbers],
];

/** Whether the value stands in its own surroundings once more. */
export const SAME_FEATURE: Feature = {
  id: 'around-same',
  reason: 'around',
  of: ({ value, place }: Facts) => flag(value.length > 3 && place.includes(value)),
};
