import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isReportFormat, REPORTERS, type ReportOptions } from '../../src/report/index.js';
import type { Result } from '../../src/model/index.js';
import { EMPTY, FULL, PLAIN } from './sample.js';

const GOLDEN = new URL('../golden/', import.meta.url);
const FORMATS = Object.keys(REPORTERS).filter(isReportFormat);

/** Compares with the file of that name; `UPDATE_GOLDEN=1` writes it. */
function expectGolden(name: string, text: string): void {
  const file = new URL(`${name}.txt`, GOLDEN);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(existsSync(file), `test/golden/${name}.txt is missing: run with UPDATE_GOLDEN=1 and read what it writes`).toBe(
    true,
  );
  expect(text).toBe(readFileSync(file, 'utf8'));
}

const CASES: readonly (readonly [name: string, result: Result])[] = [
  ['full', FULL],
  ['clean', EMPTY],
];

/** Formats for people change with the options; all others give everything at once. */
const ADJUSTABLE: readonly string[] = ['human', 'markdown', 'csv', 'junit'];
const ALL_OF_IT: ReportOptions = { ...PLAIN, verbose: true, showSuppressed: true };

describe.each(FORMATS)('the report %s', (format) => {
  it.each(CASES)('of the result %s is as recorded', (name, result) => {
    const text: string = REPORTERS[format].render(result, PLAIN);
    expectGolden(`${format}-${name}`, text);
    expect(text.endsWith('\n')).toBe(true);
  });

  it(`${ADJUSTABLE.includes(format) ? 'shows more' : 'is the same'} when more is asked for`, () => {
    const text: string = REPORTERS[format].render(FULL, ALL_OF_IT);
    if (ADJUSTABLE.includes(format)) expectGolden(`${format}-full-verbose`, text);
    expect(text === REPORTERS[format].render(FULL, PLAIN)).toBe(!ADJUSTABLE.includes(format));
  });

  it('does not depend on the order of keys in the result', () => {
    const reversed = JSON.parse(JSON.stringify(FULL), reverseKeys) as Result;
    expect(REPORTERS[format].render(reversed, PLAIN)).toBe(REPORTERS[format].render(FULL, PLAIN));
  });
});

function reverseKeys(_key: string, value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value).reverse()) : value;
}

describe('the table of formats', () => {
  it('knows its own names and refuses all others', () => {
    expect(FORMATS.toSorted()).toEqual([
      'csv',
      'github',
      'gitlab',
      'human',
      'json',
      'jsonl',
      'junit',
      'markdown',
      'sarif',
    ]);
    for (const name of ['', 'JSON', 'xml', 'toString', '__proto__', 'constructor'])
      expect(isReportFormat(name)).toBe(false);
  });

  it('gives each a title and an extension', () => {
    for (const { title, extension } of Object.values(REPORTERS)) {
      expect(title).toMatch(/\S/);
      expect(extension).toMatch(/^\.[a-z]+$/);
    }
  });
});
