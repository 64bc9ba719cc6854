import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowEntriesFor,
  baselineEntries,
  entryRef,
  formatAllow,
  mergeAllow,
  parseAllow,
  pruneAllow,
} from '../../src/suppress/index.js';
import type { AllowEntry } from '../../src/suppress/index.js';

const FILE = '.tightlip-allow';
const F1 = '1'.repeat(32);
const F2 = '2'.repeat(32);

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const entry: fc.Arbitrary<AllowEntry> = fc.record({
  fingerprint: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 }),
  detector: fc.constantFrom('github.pat', 'generic.assignment', 'aws.secret-key', '*'),
  until: fc.option(day),
  path: fc.option(
    fc.oneof(fc.constantFrom('**/*.md', 'a b/"c"/**', '#x'), fc.string({ unit: 'binary', minLength: 1 })),
  ),
  reason: fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
  line: fc.constant(0),
});
const entries = fc.array(entry, { maxLength: 12 });

const bare = (list: readonly AllowEntry[]): readonly string[] =>
  [...new Set(list.map((one) => JSON.stringify({ ...one, line: 0 })))].sort();

describe('the allow file', () => {
  it('gives back every entry that was written, whatever its reason and path hold', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const read = parseAllow(formatAllow(given), FILE);
        expect(read.problems).toEqual([]);
        expect(bare(read.entries)).toEqual(bare(given.map((one) => ({ ...one }))));
      }),
    );
  });

  it('is the same text for the same entries in any order, and when it is rewritten', () => {
    fc.assert(
      fc.property(
        entries.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => {
          const text = formatAllow(given);
          expect(formatAllow(shuffled)).toBe(text);
          const { entries: read, kept } = parseAllow(text, FILE);
          expect(formatAllow(read, kept)).toBe(text);
        },
      ),
    );
  });

  it('keeps all entries of both sides when lines are merged by union', () => {
    fc.assert(
      fc.property(entries, entries, (ours, theirs) => {
        const merged = parseAllow(`${formatAllow(ours)}${formatAllow(theirs)}`, FILE);
        expect(merged.problems).toEqual([]);
        expect(bare(merged.entries)).toEqual(bare([...ours, ...theirs]));
      }),
    );
  });

  it('is sorted by fingerprint, one line each', () => {
    const text = formatAllow(
      allowEntriesFor(
        [
          { fingerprint: F2, detector: 'b.b' },
          { fingerprint: F1, detector: 'a.a' },
        ],
        'sample',
        '2030-01-31',
      ),
    );
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      `${F1} a.a until=2030-01-31 "sample"`,
      `${F2} b.b until=2030-01-31 "sample"`,
      '',
    ]);
  });

  it('keeps comments and lines that it does not understand', () => {
    const text = `# ours\n${F1} a.a "why"\n\nwhat is this\n# another\n${F2} b.b until=tomorrow "why"\n`;
    const { entries: read, kept, problems } = parseAllow(text, FILE);
    expect(problems.map(({ line }) => line)).toEqual([4, 6]);
    expect(formatAllow(read, kept)).toBe(
      `# ours\nwhat is this\n# another\n${F2} b.b until=tomorrow "why"\n${F1} a.a "why"\n`,
    );
  });

  it('takes a byte order mark, Windows line ends and capital digits', () => {
    const read = parseAllow(`\uFEFF# x\r\n${'A'.repeat(32)} a.a path=docs/** "why"\r\n`, FILE);
    expect(read.entries).toEqual([
      { fingerprint: 'a'.repeat(32), detector: 'a.a', until: null, path: 'docs/**', reason: 'why', line: 2 },
    ]);
  });

  it.each([
    ['beef a.a "why"', /32 hex digits/],
    [`${F1} "why"`, /detector/],
    [`${F1} a.a`, /reason/],
    [`${F1} a.a why`, /reason/],
    [`${F1} a.a ""`, /reason/],
    [`${F1} a.a "  "`, /reason/],
    [`${F1} a.a "why`, /quote/],
    [`${F1} a.a "why" more`, /reason/],
    [`${F1} a.a until=2026-02-30 "why"`, /day/],
    [`${F1} a.a until=2030-01-01 until=2031-01-01 "why"`, /once/],
    [`${F1} a.a path= "why"`, /glob/],
    [`${F1} a.a line=3 "why"`, /until=DATE and path=GLOB/],
  ])('says what is wrong with %s, and does not quote it', (line, because) => {
    const { entries: read, problems, kept } = parseAllow(`# head\n${line}`, FILE);
    expect(read).toEqual([]);
    expect(kept).toContain(line);
    expect(problems).toEqual([{ path: FILE, line: 2, because: expect.stringMatching(because) as unknown }]);
    expect(problems[0]?.because).not.toContain(F1);
  });

  it('reads any text without throwing, and loses no line of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { entries: read, kept } = parseAllow(text, FILE);
        expect(read.length + kept.length).toBe(
          text
            .replace(/^\uFEFF/, '')
            .split('\n')
            .filter((line) => line.trim() !== '').length,
        );
      }),
    );
  });
});

describe('editing the allow file', () => {
  const finding = { fingerprint: F1, detector: 'a.a' };

  it('makes one entry for each secret, and none without a reason', () => {
    expect(baselineEntries([finding, finding], ' there before us ')).toEqual([
      { ...finding, until: null, path: null, reason: 'there before us', line: 0 },
    ]);
    expect(() => allowEntriesFor([finding], '  ', null)).toThrow(/--reason/);
  });

  it('replaces the entry for the same fingerprint and path, and no other', () => {
    const old = allowEntriesFor([finding], 'old', '2020-01-01');
    const inDocs = old.map((one) => ({ ...one, path: 'docs/**' }));
    const renewed = allowEntriesFor([finding], 'new', null);
    expect(mergeAllow([...old, ...inDocs], renewed)).toEqual([...inDocs, ...renewed]);
  });

  it('prunes what a scan called stale', () => {
    const [old, kept] = [...allowEntriesFor([finding], 'x', '2020-01-01'), ...allowEntriesFor([finding], 'x', null)];
    const list = [old, kept].filter((one) => one !== undefined);
    expect(
      pruneAllow(
        list,
        list.slice(0, 1).map((one) => ({ ref: entryRef(one), because: 'expired' })),
      ),
    ).toEqual([kept]);
  });
});
