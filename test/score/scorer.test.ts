import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { detectorSet, seededRng } from '../../src/detector/index.js';
import { bestEngine, createMatcher } from '../../src/match/index.js';
import { contentId, plainView, type Scored } from '../../src/model/index.js';
import { atPath, createScorer, floorFor } from '../../src/score/index.js';

const detectors = detectorSet(allDetectors());
const matcher = createMatcher(detectors, { engine: bestEngine() });
const scorer = createScorer(detectors);

function scoredIn(text: string): readonly Scored[] {
  const bytes = Buffer.from(text);
  return matcher
    .match(plainView({ id: contentId(bytes), bytes, origins: [] }))
    .flatMap((candidate) => scorer.score(candidate) ?? []);
}

/** The highest confidence that the text gives the assignment detector, 0 where it sees nothing. */
const assigned = (text: string): number =>
  Math.max(
    0,
    ...scoredIn(text)
      .filter(({ detectorId }) => detectorId === 'generic.assignment')
      .map(({ confidence }) => confidence),
  );

const random = (length: number): string =>
  seededRng(`scorer ${length}`).text('abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789', length);

describe('values set under telling names', () => {
  it.each(['db_password = "VALUE"', 'API_SECRET=VALUE\n', '"clientSecret": "VALUE"', "config['auth_token'] = 'VALUE'"])(
    'a random value counts: %s',
    (template) => {
      expect(assigned(template.replace('VALUE', random(28)))).toBeGreaterThan(0.7);
    },
  );

  it.each([
    'password = getPassword(request)',
    'token: process.env.API_TOKEN',
    'secret: ${{ secrets.DEPLOY_KEY }}',
    'password: changeme',
    'api_key = "your-api-key-here"',
    'passwordField = "password"',
    'client_secret: "<client secret>"',
    'secret_key: vault:secret/data/app#key',
    'password_hash_algorithm = "pbkdf2_sha256"',
    '"some-password": "^1.2.1"',
    'access_key = Digest::SHA256.new',
    'token_url = "https://accounts.example.com/o/oauth2/token"',
    'secret_name = ["first_secret", "second_secret"]',
    'key: xxxxxxxxxxxxxxxxxxxxxxxx',
  ])('what is no secret does not: %s', (text) => {
    expect(assigned(`${text}\n`)).toBeLessThan(0.5);
  });
});

describe('the path', () => {
  it('lowers and lifts, and the floor leaves room for that', () => {
    const [scored] = scoredIn(`db_password = "${random(28)}"\n`);
    if (scored === undefined) throw new Error('the sample was not seen');
    const at = (path: string): number => atPath(scored, path).confidence;
    expect(at('package-lock.json')).toBeLessThan(at('src/app.ts'));
    expect(at('.env')).toBeGreaterThan(at('src/app.ts'));
    expect(floorFor(at('.env'))).toBeLessThanOrEqual(scored.confidence);
    expect(floorFor(0)).toBe(0);
  });
});
