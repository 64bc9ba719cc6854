import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { carriersFor, carry, detectorSet, seededRng, type Detector } from '../../src/detector/index.js';
import { createMatcher, loadRe2, loadRe2js, type RegexEngine } from '../../src/match/index.js';
import { contentId, plainView, type Candidate } from '../../src/model/index.js';

const DETECTORS = allDetectors();

const told = (candidate: Candidate): unknown => [
  candidate.detectorId,
  candidate.span,
  candidate.extent,
  candidate.secret.fingerprint,
  candidate.parts.map((part) => [part.name, part.span]),
];

function seen(detectors: readonly Detector[], engine: RegexEngine, bytes: Uint8Array): readonly unknown[] {
  return createMatcher(detectorSet(detectors), { engine })
    .match(plainView({ id: contentId(bytes), bytes, origins: [] }))
    .map(told);
}

const native = loadRe2();

describe.runIf(native !== null)('both engines', () => {
  it('find the same in samples of every detector in its carriers', () => {
    for (const detector of DETECTORS) {
      const rng = seededRng(`engines ${detector.id}`);
      for (let turn = 0; turn < 6; turn++) {
        const sample = detector.shape.sample(rng);
        const carrier = rng.pick(carriersFor(sample));
        const { bytes } = carry(carrier, detector.near?.words[0] ?? 'API_TOKEN', sample);
        expect(seen([detector], loadRe2js(), bytes), `${detector.id} in ${carrier}`).toEqual(
          seen([detector], native as RegexEngine, bytes),
        );
      }
    }
  });

  it('find the same in any bytes between samples', () => {
    const [some, js] = [DETECTORS.filter((_, index) => index % 7 === 0), loadRe2js()];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(1000), (noise, seed) => {
        const rng = seededRng(seed);
        const detector = rng.pick(some);
        const bytes = Buffer.concat([
          noise,
          Buffer.from(`${detector.near?.words[0] ?? 'key'}=${detector.shape.sample(rng)}`),
          noise,
        ]);
        expect(seen(some, js, bytes)).toEqual(seen(some, native as RegexEngine, bytes));
      }),
      { numRuns: 60 },
    );
  });
});
