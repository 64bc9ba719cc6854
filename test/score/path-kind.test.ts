import { describe, expect, it } from 'vitest';
import { kindInWords, pathKind } from '../../src/score/path-kind.js';
import { pathMarks, pathVector, PATH_FEATURES } from '../../src/score/features/path-features.js';

describe('what a path says', () => {
  it.each([
    ['docs/a.md', 'documentation'],
    ['config/app.yml', 'configuration'],
    ['package-lock.json', 'a lock file'],
    ['settings.example.rb', 'an example file'],
    ['test/a.rb', 'a test or fixture'],
  ])('of %s is a sentence: %s', (path, words) => {
    expect(kindInWords(pathKind(path)?.kind ?? '')).toBe(words);
  });

  it('is the same, asked for all marks or for some', () => {
    const path = 'spec/config/secrets.yml';
    const all = pathMarks(path);
    expect(all).toEqual(expect.arrayContaining(['file-yaml', 'path-test', 'path-config', 'path-secret']));
    expect(pathMarks(path, (id) => id === 'path-secret' || id === 'path-docs')).toEqual(['path-secret']);
    expect(PATH_FEATURES.filter((_, nth) => pathVector(path)[nth] === 1)).toEqual(all);
  });
});
