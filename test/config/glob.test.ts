import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globMatcher } from '../../src/config/index.js';

type Picomatch = (
  pattern: string,
  options: { readonly dot: true; readonly noextglob: true },
) => (path: string) => boolean;
const picomatch = createRequire(import.meta.url)('picomatch') as Picomatch;

describe('globMatcher', () => {
  it.each([
    ['*.ts', ['a.ts', '.ts', '.a.ts'], ['a/b.ts', 'a.tsx']],
    ['**/*.ts', ['a.ts', 'a/b.ts', '.a/b/.c.ts'], ['a.js']],
    ['docs/**', ['docs/a', 'docs/.a/b'], ['docs', 'adocs/a', 'x/docs/a']],
    ['*/**', ['a/b', 'a/b/c'], ['a']],
    ['docs/', ['docs/a', 'docs/a/b'], ['docs2/a']],
    ['./a', ['a'], ['b/a']],
    ['/a/*', ['a/b'], ['a/b/c']],
    ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z'], ['a/bz']],
    ['{a,b}/{c,d{e,f}}', ['a/c', 'b/c', 'a/de', 'b/df'], ['a/d', 'c/a']],
    ['{a}', ['{a}'], ['a']],
    ['a?c', ['abc'], ['ac', 'a/c', 'abbc']],
    ['[a-c]x', ['ax', 'cx'], ['dx', '/x']],
    ['[!a-c]x', ['dx'], ['ax']],
    ['[]x]y', [']y', 'xy'], ['zy']],
    ['[x', ['[x'], ['x']],
    ['\\*', ['*'], ['a']],
    ['app/(group)/page+[id].ts', ['app/(group)/page+i.ts'], ['app/group/page+i.ts']],
    ['', [''], ['a']],
  ])('%s', (pattern, fits, fitsNot) => {
    const matches = globMatcher([pattern]);
    expect(fits.filter((path) => !matches(path))).toEqual([]);
    expect(fitsNot.filter(matches)).toEqual([]);
  });

  it('matches when one of the globs does, and nothing without globs', () => {
    expect(globMatcher(['a', 'b'])('b')).toBe(true);
    expect(globMatcher([])('a')).toBe(false);
  });

  it("says the same as picomatch, but that a folder's own name is not below it", () => {
    const part = fc
      .array(fc.constantFrom('a', 'b', '.a', '*', '?', '[ab]', 'c', '{a,bc}'), { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.join(''))
      .filter((text) => !text.includes('**'));
    const pattern = fc
      .array(fc.oneof({ arbitrary: part, weight: 4 }, { arbitrary: fc.constant('**'), weight: 1 }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join('/'));
    const name = fc
      .array(fc.constantFrom('a', 'b', 'c', 'bc', '.a'), { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.join(''));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(pattern, fc.array(path, { minLength: 1, maxLength: 10 }), (glob, paths) => {
        const [own, theirs] = [
          globMatcher([glob]),
          picomatch(glob.replace(/\/\*\*$/, '/**/*'), { dot: true, noextglob: true }),
        ];
        expect(paths.map((one) => [glob, one, own(one)])).toEqual(paths.map((one) => [glob, one, theirs(one)]));
      }),
      { numRuns: 1000 },
    );
  });

  it('ends on globs that keep a backtracking matcher busy for hours', () => {
    expect(globMatcher([`${'*a'.repeat(30)}*b`])('a'.repeat(5000))).toBe(false);
    expect(globMatcher([`${'**/a/'.repeat(30)}b`])(`${'a/'.repeat(2000)}c`)).toBe(false);
    expect(globMatcher(['(a+)+b', '+(a|aa)b'])('a'.repeat(5000))).toBe(false);
  });
});
