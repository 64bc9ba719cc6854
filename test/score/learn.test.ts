import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorSet } from '../../src/detector/index.js';
import { allDetectors } from '../../src/catalogue/index.js';
import { bestEngine, createMatcher } from '../../src/match/index.js';
import { contentId, plainView } from '../../src/model/index.js';
import { createScorer, learnWeights, type Verdicted } from '../../src/score/index.js';

const verdict = (detector: string, confidence: number, isSecret: boolean): Verdicted => ({
  detector,
  confidence,
  isSecret,
});

describe('weights from verdicts', () => {
  it('are none without verdicts, and fall where findings were set aside', () => {
    expect(learnWeights([])).toEqual({});
    const weights = learnWeights(Array.from({ length: 6 }, () => verdict('generic.assignment', 0.8, false)));
    expect(weights['generic.assignment']).toBeLessThan(-0.7);
    expect(weights['*']).toBeLessThan(0);
  });

  it('tell detectors apart', () => {
    const weights = learnWeights([
      ...Array.from({ length: 8 }, () => verdict('a.one', 0.7, false)),
      ...Array.from({ length: 8 }, () => verdict('b.two', 0.7, true)),
    ]);
    expect(weights['a.one']).toBeLessThan(0);
    expect(weights['b.two']).toBeGreaterThan(0);
  });

  it('stay within bounds, and do not depend on the order', () => {
    const any = fc.record({
      detector: fc.constantFrom('a.one', 'b.two', 'c.three'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      isSecret: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (verdicts) => {
        const weights = learnWeights(verdicts);
        for (const weight of Object.values(weights)) expect(Math.abs(weight)).toBeLessThanOrEqual(4);
        expect(learnWeights(verdicts.toReversed())).toEqual(weights);
      }),
    );
  });
});

describe('weights of the settings', () => {
  const all = detectorSet(allDetectors().filter(({ id }) => id === 'generic.assignment'));
  const bytes = Buffer.from(`db_password = "${['Kx9w', 'Lm2Q', 'zT7v'].join('')}"\n`);
  const [candidate] = createMatcher(all, { engine: bestEngine() }).match(
    plainView({ id: contentId(bytes), bytes, origins: [] }),
  );
  const confidence = (weights: Readonly<Record<string, number>>): number => {
    if (candidate === undefined) throw new Error('nothing was seen');
    return createScorer(all, weights).score(candidate)?.confidence ?? 0;
  };

  it('move the confidence, the most special first', () => {
    const plain = confidence({});
    expect(confidence({ '*': -1 })).toBeLessThan(plain);
    expect(confidence({ 'generic.*': 1 })).toBeGreaterThan(plain);
    expect(confidence({ '*': -3, 'generic.assignment': 1 })).toBeGreaterThan(plain);
    expect(confidence({ 'github.*': -3 })).toBe(plain);
  });
});
