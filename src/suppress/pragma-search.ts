import { PRAGMA_WORDS, type PragmaWord } from './pragma-word.js';

type PragmaHit = { readonly of: PragmaWord; readonly at: number };

const NEEDLES = PRAGMA_WORDS.map((of) => ({ of, bytes: Buffer.from(of.needle, 'latin1') }));
/** As many bytes of each needle as the shortest has are searched for together. */
const WINDOW = Math.min(...NEEDLES.map(({ bytes }) => bytes.length));
const SLOTS = 4096;

const slotOf = (first: number, second: number): number => ((first << 4) ^ second) & (SLOTS - 1);

/** How far the window may move when it ends with a pair of bytes: 0 where a needle may stand in it. */
const SHIFTS = new Uint8Array(SLOTS).fill(WINDOW - 1);
for (const { bytes } of NEEDLES) {
  for (let at = 1; at < WINDOW; at++) {
    const slot = slotOf(bytes[at - 1] as number, bytes[at] as number);
    SHIFTS[slot] = Math.min(SHIFTS[slot] as number, WINDOW - 1 - at);
  }
}

/** The first `most` places where a needle stands, in order: all needles in one pass that skips most bytes, after Wu and Manber. */
export function pragmaWords(buffer: Buffer, most: number): readonly PragmaHit[] {
  const hits: PragmaHit[] = [];
  for (let last = WINDOW - 1; last < buffer.length && hits.length < most;) {
    const shift = SHIFTS[slotOf(buffer[last - 1] as number, buffer[last] as number)] as number;
    if (shift > 0) {
      last += shift;
      continue;
    }
    const at = last - WINDOW + 1;
    const found = NEEDLES.find(({ bytes }) => standsAt(buffer, bytes, at));
    if (found !== undefined) hits.push({ of: found.of, at });
    last++;
  }
  return hits;
}

function standsAt(buffer: Buffer, needle: Buffer, start: number): boolean {
  for (let at = 0; at < needle.length; at++) if (buffer[start + at] !== needle[at]) return false;
  return true;
}
