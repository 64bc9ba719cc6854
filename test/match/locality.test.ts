import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { detectorSet, MAX_REACH, seededRng } from '../../src/detector/index.js';
import { bestEngine, createMatcher } from '../../src/match/index.js';
import { contentId, plainView } from '../../src/model/index.js';
import { createScorer } from '../../src/score/index.js';

const DETECTORS = allDetectors();

const matcher = createMatcher(detectorSet(DETECTORS), { engine: bestEngine() });
const scorer = createScorer(detectorSet(DETECTORS));

/** Candidates with their places relative to `origin`, and their confidence. */
const seen = (bytes: Uint8Array, from: number, to: number): readonly unknown[] =>
  matcher
    .match(plainView({ id: contentId(bytes), bytes, origins: [] }))
    .filter((candidate) => candidate.span.start >= from && candidate.span.end <= to)
    .map((candidate) => [
      candidate.detectorId,
      candidate.span.start - from,
      candidate.span.end - from,
      scorer.score(candidate)?.confidence,
    ]);

describe('locality', () => {
  it('what is found in a place does not depend on what stands beyond the reach', () => {
    const filler = Buffer.alloc(MAX_REACH + 4096, 'lorem ipsum dolor sit amet, consetetur\n');
    fc.assert(
      fc.property(
        fc.nat(),
        fc.uint8Array({ maxLength: 300 }),
        fc.uint8Array({ maxLength: 300 }),
        (seed, before, after) => {
          const rng = seededRng(seed);
          const pieces = Array.from({ length: 3 }, () => {
            const detector = rng.pick(DETECTORS);
            return `${detector.near?.words[0] ?? 'password'} = "${detector.shape.sample(rng)}"\n`;
          });
          const middle = Buffer.from(pieces.join(''));
          const alone = Buffer.concat([filler, middle, filler]);
          const among = Buffer.concat([before, filler, middle, filler, after]);
          const start = filler.length;
          expect(seen(among, before.length + start, before.length + start + middle.length)).toEqual(
            seen(alone, start, start + middle.length),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
