import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { detectorSet, seededRng } from '../../src/detector/index.js';
import { bestEngine, createMatcher } from '../../src/match/index.js';
import { contentId, plainView, type Scored } from '../../src/model/index.js';
import { atPath, createScorer } from '../../src/score/index.js';
import { valueKind } from '../../src/score/features/index.js';

const detectors = detectorSet(allDetectors().filter(({ id }) => valueKind(id) !== null));
const matcher = createMatcher(detectors, { engine: bestEngine() });

function scoredIn(text: string): readonly Scored[] {
  const bytes = Buffer.from(text, 'latin1');
  const scorer = createScorer(detectors);
  return matcher
    .match(plainView({ id: contentId(bytes), bytes, origins: [] }))
    .flatMap((candidate) => scorer.score(candidate) ?? []);
}

const chance = (seed: string, length: number): string =>
  seededRng(seed).text('abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789', length);

const line = fc
  .tuple(
    fc.constantFrom('password', 'db_password', '"token"', 'secretKey', '--api-key', 'https://app:', 'mysql -u app -p'),
    fc.constantFrom(' = ', ': ', '(', ' => "', '="', ' is "', ''),
    fc.constantFrom(
      chance('a', 9),
      chance('b', 24),
      'value',
      'changeme',
      'getenv("X", "abcdef12")',
      'x@db.example.com',
    ),
    fc.constantFrom('', '"', '");', '@db.acme.io/app', ' # a comment'),
  )
  .map((pieces) => pieces.join(''));

describe('values without a format', () => {
  it('have evidence that adds up to their confidence', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        for (const { evidence, confidence } of scoredIn(`${lines.join('\n')}\n`)) {
          const sum = evidence.reduce((total, { weight }) => total + weight, 0);
          expect(Math.abs(1 / (1 + Math.exp(-sum)) - confidence)).toBeLessThan(0.03);
          expect(evidence.every(({ because }) => because !== '')).toBe(true);
        }
      }),
    );
  });

  it('depend on nothing that stands farther away than the reach', () => {
    const near = `${'# settings of the app\n'.repeat(18)}`;
    fc.assert(
      fc.property(line, fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (middle, before, after) => {
        const told = (text: string): unknown =>
          scoredIn(text)
            .filter(({ secret }) => middle.includes(Buffer.from(secret.reveal('score')).toString('latin1')))
            .map(({ detectorId, confidence, evidence }) => ({ detectorId, confidence, evidence }));
        const padded = `${near}${middle}\n${'# more of them here\n'.repeat(60)}`;
        const clean = (text: string): string =>
          text.replaceAll(/[^ -~]/g, '').replaceAll(/[=:@"'(>]|pass|key|token|secret|auth|cred|mysql/gi, '.');
        expect(told(`${clean(before)}\n${padded}${clean(after)}`)).toEqual(told(padded));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the path of a value without a format', () => {
  it('lowers what stands in a lock file, and hides nothing that is sure', () => {
    const [scored] = scoredIn(`DB_PASSWORD="${chance('path', 28)}"\n`);
    if (scored === undefined) throw new Error('the sample was not seen');
    const at = (path: string): number => atPath(scored, path).confidence;
    expect(at('yarn.lock')).toBeLessThanOrEqual(at('.env'));
    for (const path of ['test/login.test.ts', 'docs/setup.md', 'examples/app/config.yml', 'fixtures/user.json'])
      expect(at(path), path).toBeGreaterThan(0.5);
  });
});
