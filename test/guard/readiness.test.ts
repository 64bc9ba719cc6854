import { describe, expect, it } from 'vitest';
import { readiness, type JournalEntry, type Look, type Readiness } from '../../src/guard/index.js';

const NOW = new Date('2026-05-29T12:00:00Z');
const day = (before: number): string =>
  new Date(NOW.getTime() - before * 86_400_000).toISOString().replace(/\.\d+Z/, 'Z');

const look = (nth: number, outcome: Look['outcome'] = 'passed'): Look => ({
  date: day(28 - (nth % 28)),
  hook: 'pre-commit',
  head: `head${nth}`,
  mark: 'm',
  outcome,
});
const observed = (detail: string, date = day(3)): JournalEntry => ({
  date,
  kind: 'observe',
  hook: 'pre-commit',
  name: '-',
  mail: '-',
  head: '-',
  detail,
});

const LOOKS = Array.from({ length: 100 }, (_, nth) => look(nth, nth % 25 === 0 ? 'observed' : 'passed'));

const judge = (more: Partial<Parameters<typeof readiness>[0]> = {}): Readiness =>
  readiness({
    looks: LOOKS,
    entries: [],
    mode: 'observe',
    now: NOW,
    allowed: new Set(),
    present: new Set(),
    ...more,
  });

describe('readiness', () => {
  it('waits for enough commits and days', () => {
    expect(judge({ looks: LOOKS.slice(0, 19) })).toMatchObject({ ready: false, commits: 19 });
    expect(judge({ looks: Array.from({ length: 50 }, (_, nth) => ({ ...look(nth), date: day(6) })) })).toMatchObject({
      ready: false,
      days: 6,
    });
    expect(judge({ looks: [] })).toMatchObject({ ready: false, commits: 0, days: 0, weeks: [] });
  });

  it('moves on where what was found was right and is gone', () => {
    const entries = [observed('a1:github.pat b2:aws.key'), observed('a1:github.pat')];
    expect(judge({ entries })).toMatchObject({
      ready: true,
      next: 'warn',
      commits: 100,
      found: 4,
      verdicts: { wrong: 0, right: 2, open: 0 },
    });
    expect(judge({ entries, mode: 'warn' }).next).toBe('block');
    expect(judge({ entries, mode: 'block' })).toMatchObject({ next: null, ready: true });
  });

  it('does not move on while something is still there', () => {
    const found = judge({ entries: [observed('a1:github.pat')], present: new Set(['a1']) });
    expect(found).toMatchObject({ ready: false, verdicts: { open: 1 } });
    expect(found.because).toContain('allow it with a reason');
  });

  it('does not move on where too much was wrong, and names the detector', () => {
    const entries = [observed('a1:x.weak a2:x.weak b1:y.other c1:github.pat')];
    const found = judge({ entries, allowed: new Set(['a1', 'a2', 'b1']) });
    expect(found).toMatchObject({ ready: false, verdicts: { wrong: 3, right: 1 } });
    expect(found.wrongBy).toEqual([
      { detector: 'x.weak', findings: 2 },
      { detector: 'y.other', findings: 1 },
    ]);
    expect(found.because).toContain('x.weak');
    expect(judge({ entries, allowed: new Set(['a1', 'a2']) }).ready).toBe(true);
  });

  it('counts commits, not attempts, by week', () => {
    const looks = [look(0, 'blocked'), { ...look(0), mark: 'n' }, look(1), look(7)];
    const { weeks, commits } = judge({ looks, entries: [{ ...observed('why', day(28)), kind: 'skip' }] });
    expect(commits).toBe(3);
    expect(weeks).toEqual([
      { week: '2026-04-27', commits: 2, found: 1, skipped: 1, unseen: 0 },
      { week: '2026-05-04', commits: 1, found: 0, skipped: 0, unseen: 0 },
    ]);
  });
});
