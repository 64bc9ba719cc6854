import { DAMAGED, Damaged } from './output.js';
import type { Output } from './output.js';
import type { RangeCoder } from './range-coder.js';
import { lengthModel, ModelPool, OTHER_MODELS, readLength, treeOf } from './lzma-model.js';
import type { LengthModel } from './lzma-model.js';

/** `lc`, `lp` and `pb` of the format: which bits of the bytes before and of the position choose a model. */
export type LzmaSettings = { readonly lc: number; readonly lp: number; readonly pb: number };

/** The three settings as the one byte that both file formats have; throws where there are none such. */
export function settingsOf(byte: number): LzmaSettings {
  if (byte >= 9 * 5 * 5) throw new Damaged(DAMAGED);
  return { lc: byte % 9, lp: Math.floor(byte / 9) % 5, pb: Math.floor(byte / 45) };
}

const STATES = 12;
const MOST_POSITIONS = 16;
const FIRST_LITERAL_AFTER = 7;
const [ALIGN_BITS, SLOT_BITS, FIRST_MODELLED, END_MODELLED] = [4, 6, 4, 14];

/** Literals of a stream have this many models at least, so that one decoder serves for all settings of LZMA2. */
const USUAL_LITERALS = 0x300 << 4;

/** The LZMA decoder with all that it remembers between chunks. Its window is what was written. */
export class LzmaDecoder {
  readonly #output: Output;
  #settings: LzmaSettings;
  #floor: number;
  #state = 0;
  readonly #distances = [0, 0, 0, 0] as [number, number, number, number];
  readonly #models: ModelPool;
  readonly #literals: Uint16Array;
  readonly #isMatch: Uint16Array;
  readonly #isRepeat: Uint16Array;
  readonly #isRepeat0: Uint16Array;
  readonly #isRepeat1: Uint16Array;
  readonly #isRepeat2: Uint16Array;
  readonly #isLong: Uint16Array;
  readonly #slots: readonly Uint16Array[];
  readonly #special: Uint16Array;
  readonly #align: Uint16Array;
  readonly #matchLength: LengthModel;
  readonly #repeatLength: LengthModel;

  /** `floor` is where in the output the window begins. */
  constructor(output: Output, settings: LzmaSettings, floor: number) {
    const literals = Math.max(USUAL_LITERALS, 0x300 << (settings.lc + settings.lp));
    const models = new ModelPool(literals + OTHER_MODELS);
    this.#output = output;
    this.#settings = settings;
    this.#floor = floor;
    this.#models = models;
    this.#literals = models.take(literals);
    this.#isMatch = models.take(STATES * MOST_POSITIONS);
    this.#isRepeat = models.take(STATES);
    this.#isRepeat0 = models.take(STATES);
    this.#isRepeat1 = models.take(STATES);
    this.#isRepeat2 = models.take(STATES);
    this.#isLong = models.take(STATES * MOST_POSITIONS);
    this.#slots = Array.from({ length: 4 }, () => models.take(1 << SLOT_BITS));
    this.#special = models.take(1 + 128 - END_MODELLED);
    this.#align = models.take(1 << ALIGN_BITS);
    this.#matchLength = lengthModel(models);
    this.#repeatLength = lengthModel(models);
  }

  /** As if it were new; `settings` may ask for no more literals than those that it was made with. */
  restart(settings: LzmaSettings, floor: number): void {
    this.#settings = settings;
    this.#floor = floor;
    this.#state = 0;
    this.#distances.fill(0);
    this.#models.reset();
  }

  /** Writes until `end` bytes are in the output; false when the stream said itself that it is over. */
  run(coder: RangeCoder, end: number): boolean {
    const output = this.#output;
    while (output.size < end) {
      const position = (output.size - this.#floor) & ((1 << this.#settings.pb) - 1);
      if (coder.bit(this.#isMatch, this.#state * MOST_POSITIONS + position) === 0) this.#literal(coder);
      else if (coder.bit(this.#isRepeat, this.#state) === 1) {
        if (!this.#repeat(coder, position)) continue;
        this.#copy(readLength(coder, this.#repeatLength, position), end);
      } else {
        const length = readLength(coder, this.#matchLength, position);
        this.#match(coder, length);
        if (this.#distances[0] === 0xffffffff) return false;
        this.#copy(length, end);
      }
    }
    return true;
  }

  #byteBack(distance: number): number {
    const at = this.#output.size - 1 - distance;
    return at < this.#floor ? 0 : (this.#output.bytes[at] as number);
  }

  #literal(coder: RangeCoder): void {
    const { lc, lp } = this.#settings;
    const position = (this.#output.size - this.#floor) & ((1 << lp) - 1);
    const base = 0x300 * ((position << lc) + (this.#byteBack(0) >> (8 - lc)));
    let symbol = 1;
    if (this.#state >= FIRST_LITERAL_AFTER) {
      let guess = this.#byteBack(this.#distances[0]);
      while (symbol < 0x100) {
        const expected = (guess >> 7) & 1;
        guess <<= 1;
        const bit = coder.bit(this.#literals, base + ((1 + expected) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (bit !== expected) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | coder.bit(this.#literals, base + symbol);
    this.#output.byte(symbol & 0xff);
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
  }

  /** Picks one of the last distances; false where that was a single byte, which is written already. */
  #repeat(coder: RangeCoder, position: number): boolean {
    const state = this.#state;
    const [first, second, third, fourth] = this.#distances;
    const isShort =
      coder.bit(this.#isRepeat0, state) === 0
        ? coder.bit(this.#isLong, state * MOST_POSITIONS + position) === 0
        : this.#promote(
            coder.bit(this.#isRepeat1, state) === 0
              ? [second, first, third, fourth]
              : coder.bit(this.#isRepeat2, state) === 0
                ? [third, first, second, fourth]
                : [fourth, first, second, third],
          );
    if (isShort) {
      this.#state = state < FIRST_LITERAL_AFTER ? 9 : 11;
      this.#copy(1, this.#output.size + 1);
      return false;
    }
    this.#state = state < FIRST_LITERAL_AFTER ? 8 : 11;
    return true;
  }

  #promote(order: readonly [number, number, number, number]): false {
    for (let i = 0; i < 4; i++) this.#distances[i] = order[i] as number;
    return false;
  }

  #match(coder: RangeCoder, length: number): void {
    const [first, second, third] = this.#distances;
    this.#promote([this.#distance(coder, length), first, second, third]);
    this.#state = this.#state < FIRST_LITERAL_AFTER ? 7 : 10;
  }

  #distance(coder: RangeCoder, length: number): number {
    const slots = this.#slots[Math.min(length - 2, 3)] as Uint16Array;
    const slot = treeOf(coder, slots, SLOT_BITS);
    if (slot < FIRST_MODELLED) return slot;
    const bits = (slot >> 1) - 1;
    const base = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < END_MODELLED) return base + this.#reversed(coder, this.#special, { from: base - slot, bits });
    const middle = coder.direct(bits - ALIGN_BITS) * (1 << ALIGN_BITS);
    return base + middle + this.#reversed(coder, this.#align, { from: 0, bits: ALIGN_BITS });
  }

  /** A tree of bits that is told from its lowest bit on. */
  #reversed(
    coder: RangeCoder,
    models: Uint16Array,
    { from, bits }: { readonly from: number; readonly bits: number },
  ): number {
    let [node, value] = [1, 0];
    for (let i = 0; i < bits; i++) {
      const bit = coder.bit(models, from + node);
      node = (node << 1) | bit;
      value |= bit << i;
    }
    return value;
  }

  #copy(length: number, end: number): void {
    if (length > end - this.#output.size) throw new Damaged(DAMAGED);
    this.#output.repeat(this.#distances[0] + 1, length, this.#floor);
  }
}
