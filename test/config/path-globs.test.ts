import { describe, expect, it } from 'vitest';
import { pathMatcher } from '../../src/config/index.js';

describe('globs of include and exclude', () => {
  const matches = (globs: readonly string[], path: string): boolean | undefined => pathMatcher(globs)?.(path);

  it('without a slash speak of names at any depth', () => {
    expect(matches(['*.ts'], 'a.ts')).toBe(true);
    expect(matches(['*.ts'], 'dir/sub/d.ts')).toBe(true);
    expect(matches(['*.ts'], 'a.js')).toBe(false);
    expect(matches(['vendor'], 'lib/vendor/x.js')).toBe(true);
  });

  it('name a folder and all below it', () => {
    expect(matches(['dir/'], 'dir/sub/d.ts')).toBe(true);
    expect(matches(['dir/sub'], 'dir/sub/d.ts')).toBe(true);
    expect(matches(['./dir/sub'], 'dir/c.ts')).toBe(false);
  });

  it('are nothing where there are none', () => {
    expect(pathMatcher([])).toBeUndefined();
  });
});
