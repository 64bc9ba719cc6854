import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, inReportOrder, REPORTERS, verdictOf } from '../../src/report/index.js';
import { exitCodeOf, SEVERITIES, type Result } from '../../src/model/index.js';
import { planted } from './arbitrary.js';
import { EMPTY, finding, FULL, place, PLAIN } from './sample.js';

const render = REPORTERS.human.render;
const COLOR = new RegExp(`${'\u001b'}\\[\\d+m`, 'g');
const withPlaces = (count: number): Result => ({
  ...EMPTY,
  findings: [finding({ places: Array.from({ length: count }, (_, index) => place({ path: `f${index}.txt` })) })],
});

describe('the report for people', () => {
  it('keeps to the width, but for a word that is longer', () => {
    for (const width of [60, 80, 120]) {
      const tooLong = render(FULL, { ...PLAIN, width, verbose: true })
        .split('\n')
        .filter((line) => line.length > width && !line.includes('tightlip allow') && !/^\s+\S+$/.test(line));
      expect(tooLong).toEqual([]);
    }
    expect(
      Math.max(
        ...render(FULL, PLAIN)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });

  it('shows the first places and counts the rest', () => {
    expect(render(withPlaces(3), PLAIN)).not.toContain('more place');
    expect(render(withPlaces(4), PLAIN)).toContain('and 1 more place\n');
    expect(render(withPlaces(43), PLAIN)).toContain('and 40 more places\n');
    expect(render(withPlaces(43), { ...PLAIN, verbose: true })).toContain('f42.txt:12:7');
  });

  it('links to files of the working tree and to nothing else', () => {
    const result = {
      ...EMPTY,
      findings: [
        finding({ places: [place({ path: 'a b/ü;\u001b.ts' }), place({ kind: 'history', path: 'gone.ts' })] }),
      ],
    };
    const text = render(result, { ...PLAIN, hyperlinks: true, context: { root: '/srv/my shop' } });
    expect(text).toContain(
      '\u001b]8;;file:///srv/my%20shop/a%20b/%C3%BC%3B%3F.ts\u001b\\a b/ü;?.ts:12:7\u001b]8;;\u001b\\',
    );
    expect(text.split(']8;;file:')).toHaveLength(2);
    expect(render(result, { ...PLAIN, hyperlinks: true })).not.toContain(']8;;');
    expect(render(result, { ...PLAIN, hyperlinks: true, context: { root: 'C:\\my shop' } })).toContain(
      'file:///C:/my%20shop/a%20b/',
    );
  });

  it('says the same with and without colour', () => {
    fc.assert(
      fc.property(planted, ({ result }) => {
        const colored = render(result, { ...PLAIN, color: true });
        expect(colored).toContain('\u001b[');
        expect(colored.replaceAll(COLOR, '')).toBe(render(result, PLAIN));
      }),
    );
  });

  it('prints a secret of several lines, each line made printable', () => {
    const text = render({ ...EMPTY, findings: [finding({ secret: 'first\r\nsec\u001bond' })] }, PLAIN);
    expect(text).toContain('  secret    first\n            sec?ond\n');
  });

  it('names the first ten gaps, and all when asked', () => {
    const shown = (verbose: boolean): number =>
      render(FULL, { ...PLAIN, verbose })
        .split('\n')
        .filter((line) => line.includes('git: object')).length;
    expect([shown(false), shown(true)]).toEqual([10, 12]);
    expect(render(FULL, PLAIN)).toContain('and 2 more');
  });
});

describe('the order', () => {
  it('is by severity, then confidence, whatever the order of the result', () => {
    fc.assert(
      fc.property(planted, ({ result }) => {
        const ordered = inReportOrder(result.findings);
        expect(inReportOrder([...result.findings].reverse())).toEqual(ordered);
        const keys = ordered.map(({ severity, confidence }) => SEVERITIES.indexOf(severity) + confidence / 2);
        expect(keys).toEqual(keys.toSorted((a, b) => b - a));
      }),
    );
  });

  it('is by path where all else is equal', () => {
    const [b, a] = ['b.txt', 'a.txt'].map((path) => finding({ places: [place({ path })] }));
    expect(inReportOrder([b!, a!])).toEqual([a, b]);
  });
});

describe('the answer', () => {
  it('is one of three, agrees with the exit code, and closes the report', () => {
    fc.assert(
      fc.property(planted, ({ result }) => {
        const sentence = verdictOf(result);
        const said = [/\bFound \d/, /\bClean\b/, /^Could not look at everything/].map((pattern) =>
          pattern.test(sentence),
        );
        expect(said).toEqual(['found', 'clean', 'incomplete'].map((answer) => answer === answerOf(result)));
        expect(answerOf(result) === 'found').toBe(exitCodeOf(result) === 1);
        expect(
          render(result, { ...PLAIN, width: 400 })
            .trimEnd()
            .split('\n')
            .at(-1),
        ).toBe(sentence);
      }),
    );
  });

  it('never reads as clean with a gap, in any format for people, though gaps be allowed', () => {
    const scan = { ...EMPTY.scan, state: 'incomplete' } as const;
    for (const result of [
      { ...EMPTY, scan },
      { ...EMPTY, gaps: FULL.gaps },
      { ...EMPTY, scan: { ...scan, gapsAllowed: true }, gaps: FULL.gaps },
    ]) {
      expect(answerOf(result)).toBe('incomplete');
      for (const format of ['human', 'github', 'markdown', 'csv'] as const) {
        const text: string = REPORTERS[format].render(result, PLAIN);
        expect(text).toContain('ould not look at everything');
        expect(text).not.toMatch(/\bclean\b/i);
      }
    }
  });

  it('counts secrets and their places, not the further halves of a secret', () => {
    const two = finding({ places: [place(), place({ part: 'key id' })] });
    expect(verdictOf({ ...EMPTY, findings: [two] })).toBe('Found 1 secret in 1 place.');
  });
});
