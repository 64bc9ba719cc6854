import { gap } from '../model/index.js';
import type { Gap, Unit } from '../model/index.js';

/** Says what was not looked at: each reason with the first place that it holds for, and how many more there are. */
export class GapTeller {
  readonly #where: string;
  readonly #onGap: (gap: Gap) => void;
  readonly #said = new Map<string, number>();

  constructor(unit: Unit, onGap: (gap: Gap) => void) {
    this.#where = whereOf(unit);
    this.#onGap = onGap;
  }

  /** Of encodings, which stand all over a file: no more than that there are such. */
  sayOnce(because: string): void {
    if (!this.#said.has(because)) this.say(because, []);
    this.#said.set(because, 1);
  }

  /** Of what archives hold. `via` leads to the place in the unit. */
  say(because: string, via: readonly string[]): void {
    const times = this.#said.get(because) ?? 0;
    this.#said.set(because, times + 1);
    if (times > 0) return;
    const place = via.length === 0 ? '' : `${via.join(' > ')}: `;
    this.#onGap(gap('decode', this.#where, `${place}${because}`));
  }

  /** To be called once all was looked at. */
  finish(): void {
    for (const [because, times] of this.#said)
      if (times > 1) this.#onGap(gap('decode', this.#where, `and ${times - 1} more of the same: ${because}`));
  }
}

/** The first place that the unit is known from, else its id. */
function whereOf(unit: Unit): string {
  const origin = unit.origins[0];
  if (origin === undefined) return `object ${unit.id}`;
  return origin.kind === 'metadata' ? `${origin.what} of ${origin.ref}` : origin.path;
}
