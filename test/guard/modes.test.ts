import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byMode, GUARD_MODES, type GuardMode, type ModeRule } from '../../src/guard/index.js';
import type { Finding } from '../../src/model/index.js';

const RULE: ModeRule = { path: [], detector: [], below: null, atLeast: null, mode: 'warn', from: null, later: null };

const finding = (detector: string, confidence: number, paths: readonly string[]): Finding =>
  ({ detector, confidence, places: paths.map((path) => ({ path })) }) as unknown as Finding;

function modeOf(one: Finding, rules: readonly ModeRule[], today = '2026-05-01'): GuardMode | undefined {
  const sorted = byMode([one], {
    rules,
    otherwise: 'block',
    today,
    globs: (patterns) => (path) => patterns.some((pattern) => path.startsWith(pattern)),
    namesDetector: (id, pattern) => id === pattern,
  });
  return GUARD_MODES.find((mode) => sorted[mode].length > 0);
}

describe('the mode of a finding', () => {
  it('is that of all where no table fits', () => {
    expect(modeOf(finding('a.b', 0.9, ['src/x']), [])).toBe('block');
    expect(modeOf(finding('a.b', 0.9, ['src/x']), [{ ...RULE, detector: ['c.d'] }])).toBe('block');
  });

  it('is that of the first table whose conditions all hold', () => {
    const rules: readonly ModeRule[] = [
      { ...RULE, path: ['test/'], below: 0.8, mode: 'observe' },
      { ...RULE, path: ['test/'] },
    ];
    expect(modeOf(finding('a.b', 0.7, ['test/x']), rules)).toBe('observe');
    expect(modeOf(finding('a.b', 0.8, ['test/x']), rules)).toBe('warn');
    expect(modeOf(finding('a.b', 0.7, ['src/x']), rules)).toBe('block');
    expect(modeOf(finding('a.b', 0.9, ['src/x']), [{ ...RULE, atLeast: 0.9 }])).toBe('warn');
    expect(modeOf(finding('a.b', 0.89, ['src/x']), [{ ...RULE, atLeast: 0.9 }])).toBe('block');
  });

  it('is the strictest of its places', () => {
    expect(modeOf(finding('a.b', 0.9, ['test/x', 'src/x']), [{ ...RULE, path: ['test/'] }])).toBe('block');
    expect(modeOf(finding('a.b', 0.9, ['test/x', 'test/y']), [{ ...RULE, path: ['test/'] }])).toBe('warn');
    expect(modeOf(finding('a.b', 0.9, []), [{ ...RULE, path: ['test/'] }])).toBe('block');
  });

  it('changes on the day that is named', () => {
    const rules: readonly ModeRule[] = [{ ...RULE, mode: 'observe', from: '2026-05-01', later: 'warn' }];
    expect(modeOf(finding('a.b', 0.9, ['x']), rules, '2026-04-30')).toBe('observe');
    expect(modeOf(finding('a.b', 0.9, ['x']), rules, '2026-05-01')).toBe('warn');
  });

  it('is one for each finding, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (confidences) => {
        const all = confidences.map((confidence) => finding('a.b', confidence, ['x']));
        const sorted = byMode(all, {
          rules: [{ ...RULE, below: 0.5 }],
          otherwise: 'block',
          today: '2026-05-01',
          globs: () => () => true,
          namesDetector: () => true,
        });
        expect(sorted.warn).toEqual(all.filter(({ confidence }) => confidence < 0.5));
        expect(sorted.block).toEqual(all.filter(({ confidence }) => confidence >= 0.5));
        expect(sorted.observe).toEqual([]);
      }),
    );
  });
});
