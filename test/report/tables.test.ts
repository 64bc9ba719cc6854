import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/index.js';
import { printable } from '../../src/model/index.js';
import { planted } from './arbitrary.js';
import { csvRows } from './csv-rows.js';
import { EMPTY, finding, FULL, place, PLAIN } from './sample.js';
import { xmlTree, type XmlElement } from './xml-tree.js';

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** What a text looks like in a cell. */
const asCell = (text: string): string => (FORMULA.test(text) ? "'" : '') + printable(text);

describe('csv', () => {
  const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] => {
    const [header = [], ...rows] = csvRows(text);
    for (const row of rows) expect(row).toHaveLength(header.length);
    return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
  };

  it('gives every place of every finding back', () => {
    fc.assert(
      fc.property(planted, ({ result }) => {
        const rows = rowsOf(REPORTERS.csv.render(result, PLAIN)).filter((row) => row['record'] === 'finding');
        const expected = result.findings.flatMap((one) =>
          one.places.map((at) =>
            [
              one.fingerprint,
              asCell(one.title),
              at.kind,
              asCell(at.path),
              String(at.line),
              asCell(at.author ?? ''),
              String(one.confidence),
            ].join('\0'),
          ),
        );
        const got = rows
          .filter((row) => row['kind'] !== '')
          .map((row) =>
            ['fingerprint', 'title', 'kind', 'path', 'line', 'author', 'confidence']
              .map((name) => row[name])
              .join('\0'),
          );
        expect(got.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(planted, ({ result }) => {
        const cells = csvRows(REPORTERS.csv.render(result, { ...PLAIN, showSuppressed: true })).flat();
        expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1'])('puts a quote before %j', (path) => {
    const [row] = rowsOf(REPORTERS.csv.render({ ...EMPTY, findings: [finding({ places: [place({ path })] })] }, PLAIN));
    expect(row?.['path']).toBe(`'${printable(path)}`);
  });

  it('has rows for gaps, and the state as its last row', () => {
    const rows = rowsOf(REPORTERS.csv.render(FULL, PLAIN));
    expect(rows.filter((row) => row['record'] === 'gap')).toHaveLength(FULL.gaps.length);
    expect(rows.at(-1)).toMatchObject({ record: 'scan', state: 'incomplete' });
    expect(rowsOf(REPORTERS.csv.render(EMPTY, PLAIN))).toHaveLength(1);
  });
});

describe('junit', () => {
  const casesOf = (text: string): readonly XmlElement[] => xmlTree(text).children.flatMap((suite) => suite.children);

  it('is well-formed and counts right, whatever the result', () => {
    fc.assert(
      fc.property(planted, fc.boolean(), ({ result }, showSuppressed) => {
        const root = xmlTree(REPORTERS.junit.render(result, { ...PLAIN, showSuppressed }));
        const cases = root.children.flatMap((suite) => suite.children);
        const count = (name: string): string =>
          String(cases.filter((one) => one.children.some((child) => child.name === name)).length);
        const { tests, failures, errors, skipped } = root.attributes;
        expect({ tests, failures, errors, skipped }).toEqual({
          tests: String(cases.length),
          failures: count('failure'),
          errors: count('error'),
          skipped: count('skipped'),
        });
        expect(failures).toBe(String(result.findings.length));
      }),
    );
  });

  it('gives texts back as they were, but for what XML cannot say', () => {
    const title = '<a href="x">&amp;\'</a>\u0001';
    const [failed] = casesOf(REPORTERS.junit.render({ ...EMPTY, findings: [finding({ title })] }, PLAIN));
    expect(failed?.attributes['name']).toContain(printable(title));
    expect(failed?.children[0]?.attributes['message']).toContain(printable(title));
  });

  it('passes only where all was looked at', () => {
    const errors = (text: string): number =>
      casesOf(text).filter((one) => one.children.some((child) => child.name === 'error')).length;
    expect(casesOf(REPORTERS.junit.render(EMPTY, PLAIN)).map((one) => one.children)).toEqual([[]]);
    expect(errors(REPORTERS.junit.render({ ...EMPTY, gaps: FULL.gaps }, PLAIN))).toBe(FULL.gaps.length);
    expect(errors(REPORTERS.junit.render({ ...EMPTY, scan: { ...EMPTY.scan, state: 'incomplete' } }, PLAIN))).toBe(1);
  });
});
