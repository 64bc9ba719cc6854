import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { detectorSet } from '../../src/detector/index.js';
import { bestEngine, createMatcher } from '../../src/match/index.js';
import { contentId, plainView, type Candidate } from '../../src/model/index.js';
import { createScorer } from '../../src/score/index.js';

const detectors = detectorSet(allDetectors());
const matcher = createMatcher(detectors, { engine: bestEngine() });

function candidatesIn(text: string): readonly Candidate[] {
  const bytes = Buffer.from(text);
  return matcher.match(plainView({ id: contentId(bytes), bytes, origins: [] }));
}

/** Lines that are alike: the same names and values with other signs between and behind them. */
const line = fc
  .tuple(
    fc.constantFrom('password', 'db_password', 'token', 'secret_key', 'api_key_id'),
    fc.constantFrom('=', ': ', '(', ' => ', '= "', "', '"),
    fc.constantFrom('hunter22', 'correcthorse1', 'K9xw2LmQ', 'value', 'a.b', '12345678'),
    fc.constantFrom('', '\n', '"\n', '(', ')\n', '& ', ' '.repeat(9)),
  )
  .map((pieces) => pieces.join(''));

describe('verdicts that are remembered', () => {
  it('are those of a scorer that has seen nothing yet', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const scorer = createScorer(detectors);
        for (const candidate of [...lines, ...lines].flatMap(candidatesIn))
          expect(scorer.score(candidate)).toEqual(createScorer(detectors).score(candidate));
      }),
    );
  });

  it('below the least are none', () => {
    const scorer = createScorer(detectors);
    const [candidate] = candidatesIn(`db_password = "${['hunt', 'er22'].join('')}"\n`);
    if (candidate === undefined) throw new Error('nothing was seen');
    const confidence = scorer.score(candidate)?.confidence ?? 0;
    expect(scorer.score(candidate, confidence)).not.toBeNull();
    expect(scorer.score(candidate, confidence + 0.0001)).toBeNull();
  });
});
