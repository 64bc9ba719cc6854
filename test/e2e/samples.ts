import { allDetectors } from '../../src/catalogue/index.js';
import { seededRng, type Detector } from '../../src/detector/index.js';

const DETECTORS = allDetectors();

function detector(id: string): Detector {
  const found = DETECTORS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no detector ${id}`);
  return found;
}

/** Made-up secrets of one file of tests, each remembered, so that what is printed can be searched for all of them. */
export class Samples {
  readonly #made = new Set<string>();

  make(id: string, seed: number): string {
    const text = detector(id).shape.sample(seededRng(seed));
    this.#made.add(text);
    return text;
  }

  knows(id: string): boolean {
    return DETECTORS.some((one) => one.id === id);
  }

  /** A token of the kind that most tests plant: it needs no context. */
  token(seed: number): string {
    return this.make('github.pat', seed);
  }

  /** The place of the first secret that stands in a text, whole or in part or encoded; null when none does. */
  leakIn(text: string): string | null {
    for (const secret of this.#made) {
      const form = formsOf(secret).find(([, form]) => text.includes(form));
      if (form !== undefined) return `${form[0]} at ${text.indexOf(form[1])}`;
    }
    return null;
  }
}

function formsOf(secret: string): readonly (readonly [string, string])[] {
  const bytes = Buffer.from(secret);
  const middle = Math.floor(secret.length / 2);
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return text.slice(shift === 0 ? 0 : 4, -2);
  });
  return [
    ['whole', secret],
    ['the middle', secret.slice(middle - 8, middle + 8)],
    ['hex', bytes.toString('hex')],
    ['percent', encodeURIComponent(secret)],
    ['reversed', [...secret].toReversed().join('')],
    ...base64.map((text) => ['base64', text] as const),
    ['base64url', bytes.toString('base64url')],
    ['UTF-16', Buffer.from(secret, 'utf16le').toString('latin1')],
  ];
}
