import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSuppressor, entryRef, inlinePragmas } from '../../src/suppress/index.js';
import type { AllowEntry, PathRule, SuppressorOptions } from '../../src/suppress/index.js';

const F1 = '1'.repeat(32);
const TODAY = '2026-06-15';
const entry = (of: Partial<AllowEntry> = {}): AllowEntry => ({
  fingerprint: F1,
  detector: 'github.pat',
  until: null,
  path: null,
  reason: 'known',
  line: 1,
  ...of,
});
const rule = (of: Partial<PathRule> = {}): PathRule => ({
  path: [],
  detector: [],
  below: null,
  reason: 'samples',
  until: null,
  ref: 'tightlip.toml: rules[0]',
  ...of,
});
const place = (path: string, line = 1, endLine = line) => ({ path, line, endLine });
const finding = (places = [place('src/a.ts')], confidence = 0.9) => ({
  fingerprint: F1,
  detector: 'github.pat',
  confidence,
  places,
});

/** Globs that end with `*`, which is all that these tests need. */
const globs =
  (patterns: readonly string[]) =>
  (path: string): boolean =>
    patterns.some((pattern) => path.startsWith(pattern.replace(/\*+$/, '')));
const suppressor = (of: Partial<SuppressorOptions> = {}) =>
  createSuppressor({ allow: [], rules: [], requireReason: false, honourForeign: true, today: TODAY, globs, ...of });
const none = () => [];
const pragmas = (text: string) => () => inlinePragmas(Buffer.from(text));

describe('allow entries', () => {
  it('set a secret aside wherever it stands, whatever the detector is called now', () => {
    const given = suppressor({ allow: [entry({ detector: 'github.old-name' })] });
    expect(given.decide(finding([place('a'), place('b')]), none)).toMatchObject({
      by: 'allow',
      reason: 'known',
      until: null,
    });
    expect(given.decide({ ...finding(), fingerprint: '2'.repeat(32) }, none)).toBeNull();
    expect(given.counts()).toMatchObject({ allow: 1, rule: 0, inline: 0 });
  });

  it('hold to the end of their last day', () => {
    expect(suppressor({ allow: [entry({ until: TODAY })] }).decide(finding(), none)).toMatchObject({ until: TODAY });
    const late = suppressor({ allow: [entry({ until: '2026-06-14' })] });
    expect(late.decide(finding(), none)).toBeNull();
    expect(late.stale()).toEqual([{ ref: entryRef(entry({ until: '2026-06-14' })), because: 'expired on 2026-06-14' }]);
  });

  it('with a path cover only what matches it', () => {
    const given = suppressor({ allow: [entry({ path: 'docs/*' })] });
    expect(given.decide(finding([place('docs/a')]), none)).not.toBeNull();
    expect(given.decide(finding([place('docs/a'), place('src/a')]), none)).toBeNull();
  });

  it('without a path cover a finding without places; nothing else does', () => {
    expect(suppressor({ allow: [entry()] }).decide(finding([]), none)).not.toBeNull();
    expect(
      suppressor({ allow: [entry({ path: '*' })], rules: [rule({ path: ['*'] })] }).decide(finding([]), none),
    ).toBeNull();
  });
});

describe('path rules', () => {
  it.each([
    ['path', rule({ path: ['test/*'] }), finding([place('test/a')]), finding([place('src/a')])],
    ['family', rule({ detector: ['github.*'] }), finding(), { ...finding(), detector: 'githubber.pat' }],
    ['id', rule({ detector: ['github.pat'] }), finding(), { ...finding(), detector: 'github.pat-two' }],
    ['confidence', rule({ below: 0.6 }), finding([place('a')], 0.59), finding([place('a')], 0.6)],
    [
      'all of them',
      rule({ path: ['test/*'], detector: ['*'], below: 1 }),
      finding([place('test/a')]),
      finding([place('test/a')], 1),
    ],
  ])('set aside by %s', (_, given, fits, other) => {
    expect(suppressor({ rules: [given] }).decide(fits, none)).toMatchObject({ by: 'rule', ref: given.ref });
    expect(suppressor({ rules: [given] }).decide(other, none)).toBeNull();
  });

  it('without any condition set nothing aside', () => {
    expect(suppressor({ rules: [rule()] }).decide(finding(), none)).toBeNull();
  });

  it('expire', () => {
    const given = suppressor({ rules: [rule({ path: ['*'], until: '2025-12-31' })] });
    expect(given.decide(finding(), none)).toBeNull();
    expect(given.stale()).toEqual([{ ref: 'tightlip.toml: rules[0]', because: 'expired on 2025-12-31' }]);
  });
});

describe('pragmas', () => {
  it('must cover every place', () => {
    const given = suppressor();
    const at =
      (wanted: string) =>
      ({ path }: { readonly path: string }) =>
        path === wanted || wanted === '*' ? inlinePragmas(Buffer.from('x # tightlip:allow github.pat -- sample')) : [];
    const two = finding([place('a'), place('b')]);
    expect(given.decide(two, at('a'))).toBeNull();
    expect(given.decide(two, at('*'))).toMatchObject({ by: 'inline', reason: 'sample', ref: 'a:1: tightlip:allow' });
    expect(given.counts().pragmas).toMatchObject({ tightlip: 2, gitleaks: 0 });
  });

  it('join with entries and rules for other places', () => {
    const given = suppressor({ rules: [rule({ path: ['test/*'], until: '2027-01-01' })] });
    const decision = given.decide(finding([place('test/a'), place('src/a')]), ({ path }) =>
      path.startsWith('src') ? pragmas('# tightlip:allow -- example')() : [],
    );
    expect(decision).toMatchObject({ by: 'rule', reason: 'samples; example', until: '2027-01-01' });
  });

  it('warn without a reason, and set nothing aside where one is required', () => {
    const lax = suppressor();
    expect(lax.decide(finding(), pragmas('x # tightlip:allow'))).toMatchObject({ by: 'inline' });
    expect(lax.warnings()).toEqual(['src/a.ts:1: tightlip:allow gives no reason; add " -- why".']);
    const strict = suppressor({ requireReason: true });
    expect(strict.decide(finding(), pragmas('x # tightlip:allow'))).toBeNull();
    expect(strict.decide(finding(), pragmas('x # gitleaks:allow'))).toBeNull();
    expect(strict.warnings().length).toBe(2);
    expect(strict.decide(finding(), pragmas('x # gitleaks:allow -- sample'))).toMatchObject({ reason: 'sample' });
  });

  it('of others are counted, ask for no reason, and can be switched off', () => {
    const given = suppressor();
    expect(given.decide(finding(), pragmas('x # gitleaks:allow'))).not.toBeNull();
    expect(given.warnings()).toEqual([]);
    expect(given.counts()).toMatchObject({ inline: 1, pragmas: { gitleaks: 1, tightlip: 0 } });
    expect(suppressor({ honourForeign: false }).decide(finding(), pragmas('x # gitleaks:allow'))).toBeNull();
  });

  it('that are written wrongly are told, once', () => {
    const given = suppressor();
    given.decide(finding(), pragmas('x # tightlip:allow it is fine'));
    given.decide(finding(), pragmas('x # tightlip:allow it is fine'));
    expect(given.warnings()).toEqual([expect.stringMatching(/^src\/a\.ts:1: tightlip:allow sets nothing aside: /)]);
  });
});

describe('reasons in a result', () => {
  it('hold no run that could be a secret, no control character, and end', () => {
    const run = 'aB3'.repeat(10);
    const text = `x # tightlip:allow -- was ${run} \u001b[31m ${'word '.repeat(80)}`;
    const reason = suppressor().decide(finding(), pragmas(text))?.reason ?? '';
    expect(reason).toMatch(/^was … \?\[31m word/);
    expect(reason.length).toBeLessThan(220);
    expect(suppressor({ allow: [entry({ reason: run })] }).decide(finding(), none)?.reason).toBe('…');
  });
});

describe('the account', () => {
  it('names what matched nothing, and nothing else', () => {
    const used = entry();
    const unused = entry({ fingerprint: '3'.repeat(32) });
    const given = suppressor({ allow: [used, unused, used], rules: [rule({ path: ['nowhere/*'] })] });
    given.decide(finding(), none);
    expect(given.stale()).toEqual([
      { ref: entryRef(unused), because: 'matched nothing' },
      { ref: 'tightlip.toml: rules[0]', because: 'matched nothing' },
    ]);
  });

  it('does not depend on the order of entries, rules and places', () => {
    const paths = ['docs/a', 'src/b', 'test/c'];
    const anEntry = fc
      .record({
        path: fc.option(fc.constantFrom('docs/*', 'src/*', '*')),
        until: fc.constantFrom(null, '2026-01-01', '2027-01-01', '2028-01-01'),
        reason: fc.constantFrom('one', 'two'),
      })
      .map(entry);
    const aRule = fc
      .record({
        path: fc.constantFrom(['docs/*'], ['test/*'], ['src/*']),
        below: fc.constantFrom(null, 0.5),
        reason: fc.constantFrom('three', 'four'),
        ref: fc.constantFrom('r1', 'r2', 'r3'),
      })
      .map(rule);
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const given = fc
      .tuple(fc.array(anEntry, { maxLength: 5 }), fc.array(aRule, { maxLength: 5 }))
      .chain(([allow, rules]) =>
        fc.tuple(
          fc.constant({ allow, rules, paths }),
          fc.record({ allow: shuffled(allow), rules: shuffled(rules), paths: shuffled(paths) }),
        ),
      );
    fc.assert(
      fc.property(given, ([one, other]) => {
        const [first, second] = [one, other].map((of) => {
          const judge = suppressor(of);
          return {
            decision: judge.decide(finding(of.paths.map((path) => place(path))), none),
            stale: judge.stale(),
            counts: judge.counts(),
          };
        });
        expect(second).toEqual(first);
      }),
    );
  });

  it('never sets aside a finding with a place that nothing covers', () => {
    const anyRules = fc.array(
      fc.constantFrom('a/*', 'b/*', 'c/*').map((path) => rule({ path: [path] })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        anyRules,
        fc.array(fc.constantFrom('a/x', 'b/x', 'c/x', 'd/x'), { minLength: 1, maxLength: 5 }),
        (rules, paths) => {
          const decision = suppressor({ rules }).decide(finding(paths.map((path) => place(path))), none);
          expect(decision !== null).toBe(paths.every((path) => rules.some((one) => globs(one.path)(path))));
        },
      ),
    );
  });
});
