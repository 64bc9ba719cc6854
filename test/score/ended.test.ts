import { describe, expect, it } from 'vitest';
import { detectorSet, defineDetector, hex, pass, seededRng, token } from '../../src/detector/index.js';
import { bestEngine, createMatcher } from '../../src/match/index.js';
import { contentId, plainView, type Scored } from '../../src/model/index.js';
import { createScorer } from '../../src/score/index.js';

const shape = token`acme-${hex(32)}`;
const set = detectorSet([
  defineDetector({
    id: 'acme.token',
    title: 'Acme token',
    provider: 'Acme',
    severity: 'high',
    shape,
    // 2024-02-29T12:00:00Z
    check: () => ({ ...pass('it says when it ends'), ends: 1_709_208_000 }),
    decoys: () => [],
    docs: { about: 'Opens what it opens.', revoke: 'Revoke it.', source: 'https://docs.acme.example/' },
  }),
]);
const bytes = Buffer.from(`token = ${shape.sample(seededRng('ended'))}\n`);

function scoredOn(today: string): Scored | null {
  const [candidate] = createMatcher(set, { engine: bestEngine() }).match(
    plainView({ id: contentId(bytes), bytes, origins: [] }),
  );
  return candidate === undefined ? null : createScorer(set, {}, today).score(candidate);
}

describe('a token that says when it ends', () => {
  it('weighs less from the day after, and says why', () => {
    const [before, then, after] = ['2024-02-28', '2024-02-29', '2024-03-01'].map(scoredOn);
    expect(then?.confidence).toBe(before?.confidence);
    expect(after?.confidence).toBeLessThan(before?.confidence ?? 0);
    expect(after?.evidence.map(({ because }) => because)).toContain('it ended on 2024-02-29');
  });
});
