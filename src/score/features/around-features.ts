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
/** Slots of the table of words: so many that most words of a surrounding meet an empty one. */
const SLOTS = 1 << 12;
const slotOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 20) & (SLOTS - 1);
/** Hashes and topics, a bit each, of the words, so that no word of a surrounding has to be cut out of it. A word stands in its slot or in the next free one. */
const [WORD_HASHES, WORD_TOPICS] = tableOf(VOCABULARY);

function tableOf(vocabulary: typeof VOCABULARY): readonly [hashes: Int32Array, topics: Uint16Array] {
  const [hashes, bits] = [new Int32Array(SLOTS), new Uint16Array(SLOTS)];
  TOPICS.forEach((topic, nth) => {
    for (const word of (vocabulary[topic] ?? '').split(' ').filter((one) => /^[a-z]+$/.test(one))) {
      const hash = hashOf(word);
      let slot = slotOf(hash);
      while (bits[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
      hashes[slot] = hash;
      bits[slot] = (bits[slot] as number) | (1 << nth);
    }
  });
  return [hashes, bits];
}

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

/** Counts what stands before a candidate and behind it. */
export function aroundOf(lead: string, tail: string): Around {
  const around = new Counter();
  around.read(lead);
  around.read(tail);
  return around;
}

/** Numbers that one pass adds up: a word, or a run of bytes of tokens, ends with the text. */
class Counter implements Around {
  readonly topics = new Uint8Array(TOPICS.length);
  lines = 0;
  quotes = 0;
  semicolons = 0;
  settings = 0;
  tags = 0;
  high = 0;
  tokens = 0;
  hashes = 0;
  numbers = 0;

  read(text: string): void {
    let word = 0;
    let hash = 0;
    let run = 0;
    let hex = 0;
    let last = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      const kind = KINDS[code & 0xff] as number;
      if (kind === WORD) {
        // `expectedPassword` is two words.
        if (word > 1 && code < 0x60 && last >= 0x60) {
          this.#word(hash, word);
          word = 0;
          hash = 0;
        }
        word++;
        hash = step(hash, code | 0x20);
        run++;
        if (isHexLetter(code)) hex++;
      } else {
        if (word > 1) this.#word(hash, word);
        word = 0;
        hash = 0;
        if (kind === 0) {
          this.#ended(run, hex, code);
          run = 0;
          hex = 0;
        } else {
          run++;
          if (kind === DIGIT) hex++;
        }
      }
      last = code;
    }
  }

  #word(hash: number, length: number): void {
    if (length > LONGEST_WORD) return;
    let slot = slotOf(hash);
    while (WORD_TOPICS[slot] !== 0 && WORD_HASHES[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    for (let bits = WORD_TOPICS[slot] as number, nth = 0; bits > 0; bits >>= 1, nth++)
      if ((bits & 1) === 1) this.topics[nth] = (this.topics[nth] as number) + 1;
  }

  /** A run of bytes of tokens ended, of which so many are hex, with a byte that is none. */
  #ended(run: number, hex: number, code: number): void {
    if (run >= TOKEN_LENGTH) this.tokens++;
    if (run >= HASH_LENGTH && hex === run) this.hashes++;
    if (run > 0 && run < 5 && hex >= run - 1 && code === 0x2c) this.numbers++;
    if (code === 0x0a) this.lines++;
    else if (code === 0x22 || code === 0x27) this.quotes++;
    else if (code === 0x3b) this.semicolons++;
    else if (code === 0x3a) this.settings++;
    else if (code === 0x3c || code === 0x3e) this.tags++;
    else if (code >= 0x80) this.high++;
  }
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
  of: ({ value, lead, tail }: Facts) => flag(value.length > 3 && (lead.includes(value) || tail.includes(value))),
};
