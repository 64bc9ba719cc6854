import { describe, expect, it } from 'vitest';
import { RefList, type BlobAttribution } from '../../src/git/index.js';
import { historyOf } from '../../src/scan/finding-history.js';
import type { Located } from '../../src/scan/place.js';

const located = (refs: readonly string[]): Located => {
  const attribution: BlobAttribution = {
    places: [],
    introduced: null,
    removed: null,
    atTip: true,
    refs: RefList.of(refs),
  };
  return { attribution, paths: [], places: [], sighting: null as never };
};

const numbered = (folder: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, nth) => `${folder}${nth}`);

describe('the refs of a finding', () => {
  it('are all of them, each once, sorted', () => {
    const { refs, moreRefs } = historyOf([
      located(['refs/tags/v1', 'refs/heads/main']),
      located(['refs/heads/main', 'refs/heads/a']),
    ]);
    expect(refs).toEqual(['refs/heads/a', 'refs/heads/main', 'refs/tags/v1']);
    expect(moreRefs).toBeUndefined();
  });

  it('are a thousand at most, branches, tags and remotes before all others, and the rest is counted', () => {
    const usual = [...numbered('refs/heads/', 3), ...numbered('refs/remotes/o/', 2), ...numbered('refs/tags/v', 2)];
    const { refs, moreRefs } = historyOf([
      located([...numbered('refs/changes/', 600), ...usual]),
      located(numbered('refs/pull/', 800)),
    ]);
    expect(refs).toHaveLength(1000);
    expect(refs).toEqual(refs.toSorted());
    expect(refs).toEqual(expect.arrayContaining(usual));
    expect(refs.filter((name) => name.startsWith('refs/changes/'))).toHaveLength(600);
    expect(moreRefs).toBe(600 + 7 + 800 - 1000);
  });

  it('are no more than a thousand branches either', () => {
    const { refs, moreRefs } = historyOf([located([...numbered('refs/heads/', 1500), 'refs/tags/v1'])]);
    expect(refs).toHaveLength(1000);
    expect(moreRefs).toBe(501);
  });
});
