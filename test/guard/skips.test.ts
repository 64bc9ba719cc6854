import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GuardError, readSkips, recordSkip, skipLogPath } from '../../src/guard/index.js';
import { temporaryFolder, write } from './repository.js';

const SKIP = {
  date: '2026-01-02T03:04:05Z',
  name: 'Ann',
  mail: 'ann@example.org',
  hook: 'pre-commit',
  head: '-',
  reason: 'why',
};

describe('the record of skips', () => {
  it('is empty where nobody skipped', () => {
    expect(readSkips(temporaryFolder())).toEqual({ skips: [], malformed: [] });
  });

  it('keeps one line for each, whatever the texts hold', () => {
    const folder = temporaryFolder();
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a\tb', 'a\nb', '\r\n', '\u001b[31m', ''));
    const wanted: unknown[] = [];
    const cleaned = (value: string): string => Array.from(value, (c) => (c < ' ' || c === '\u007f' ? ' ' : c)).join('');
    fc.assert(
      fc.property(text, text, text, (name, mail, reason) => {
        recordSkip(folder, { ...SKIP, name, mail, reason });
        wanted.push({ ...SKIP, name: cleaned(name), mail: cleaned(mail), reason: cleaned(reason) });
      }),
    );
    expect(readSkips(folder)).toEqual({ skips: wanted, malformed: [] });
  });

  it('takes a date with milliseconds', () => {
    const folder = temporaryFolder();
    recordSkip(folder, { ...SKIP, date: new Date(0).toISOString() });
    expect(readSkips(folder).skips).toEqual([{ ...SKIP, date: '1970-01-01T00:00:00Z' }]);
  });

  it('reads the file of earlier versions first, and counts the lines in it that are no record', () => {
    const folder = temporaryFolder();
    recordSkip(folder, { ...SKIP, reason: 'later' });
    const old = Object.values(SKIP).join('\t');
    writeFileSync(skipLogPath(folder), `${old}\nnonsense\n\n2026-01-02T03:04:05Z\tonly\ttwo\n`);
    expect(readSkips(folder)).toEqual({ skips: [SKIP, { ...SKIP, reason: 'later' }], malformed: [2, 4] });
  });

  it('says when it cannot be kept or read', () => {
    const folder = temporaryFolder();
    write(join(folder, 'tightlip'), 'in the way');
    expect(() => recordSkip(folder, SKIP)).toThrow(GuardError);
    expect(() => readSkips(folder)).toThrow(GuardError);
  });
});
