/** A source of reproducible choices: the same seed gives the same samples on every machine. */
export interface Rng {
  /** A whole number from 0 to `below - 1`. */
  int(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** `length` characters of `chars`. */
  text(chars: string, length: number): string;
}

/** Mulberry32: small, quick and good enough for samples; nothing secret is ever made with it. */
export function seededRng(seed: number | string): Rng {
  let state = typeof seed === 'number' ? seed >>> 0 : hashSeed(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    pick: (from) => {
      const picked = from[int(from.length)];
      if (picked === undefined) throw new Error('pick: nothing to pick from');
      return picked;
    },
    text: (chars, length) => {
      let text = '';
      for (let index = 0; index < length; index++) text += chars[int(chars.length)] ?? '';
      return text;
    },
  };
}

/** FNV-1a over UTF-16 units. */
function hashSeed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
