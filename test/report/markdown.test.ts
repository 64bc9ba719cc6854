import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/index.js';
import { hostileText, planted } from './arbitrary.js';
import { EMPTY, finding, place, PLAIN } from './sample.js';

const OWN = /<!-- tightlip -->|<\/?(?:details|summary|code)>/g;

const LINK = /\]\(https?:\/\/[^\s()<>]+\)/g;

describe('the comment for a pull request', () => {
  it('lets no text of a repository become markup', () => {
    fc.assert(
      fc.property(planted, ({ result }) => {
        const text = REPORTERS.markdown
          .render(result, { ...PLAIN, showSuppressed: true })
          .replace(OWN, '')
          .replace(LINK, ']');
        expect(text).not.toMatch(/[<>`]|!\[|\]\(|:\/\/|@\w|(?<!&)#\d/);
      }),
    );
  });

  it('keeps every row of the table whole', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, path) => {
        const text = REPORTERS.markdown.render(
          { ...EMPTY, findings: [finding({ title, places: [place({ path })] })] },
          PLAIN,
        );
        const rows = text.split('\n').filter((line) => line.startsWith('|'));
        expect(rows.map((row) => row.split('|').length)).toEqual([6, 6, 6]);
      }),
    );
  });

  it('stays within what a comment may hold, and says what it leaves out', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      finding({ fingerprint: index.toString(16).padStart(32, '0') }),
    );
    const text = REPORTERS.markdown.render({ ...EMPTY, findings: many }, PLAIN);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('And 375 more secrets');
  });

  it('links only to web addresses', () => {
    const render = (docs: string): string =>
      REPORTERS.markdown.render({ ...EMPTY, findings: [finding({ fix: { revoke: 'x', docs } })] }, PLAIN);
    expect(render('https://docs.example/a)b')).toContain('[documentation](https://docs.example/a%29b)');
    expect(render('javascript:alert(1)')).not.toContain('](');
  });
});
