import { execFileSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readPackBytes, type PackBytesOptions } from '../../../src/git/index.js';
import type { Gap } from '../../../src/model/index.js';
import { play, steps } from '../random-history.js';
import { TEST_ENV, TestFolders, type TestRepository } from '../test-repository.js';
import { blob, copy, delta, insert, packOf, type Entry } from './craft-pack.js';
import { digestOf, objectId, printedByGit } from './stored-objects.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

type Read = {
  readonly objects: ReadonlyMap<string, string>;
  readonly gaps: readonly Gap[];
  readonly ids: readonly string[];
};

function readAll(pack: Uint8Array, options: Partial<PackBytesOptions> = {}): Read {
  const gaps: Gap[] = [];
  const objects = new Map<string, string>();
  const ids: string[] = [];
  const all = {
    objectFormat: 'sha1',
    maxObjectBytes: 1 << 24,
    onGap: (gap: Gap) => gaps.push(gap),
    ...options,
  } as const;
  for (const { id, type, bytes } of readPackBytes(pack, all)) {
    expect(objectId(type, bytes, all.objectFormat)).toBe(id);
    ids.push(id);
    objects.set(id, digestOf(type, bytes));
  }
  expect(objects.size).toBe(ids.length);
  return { objects, gaps, ids };
}

/** What `git pack-objects` writes for these revisions. */
const packed = (repo: TestRepository, revisions: string, ...args: readonly string[]): Buffer =>
  execFileSync('git', ['pack-objects', '--stdout', '-q', '--revs', ...args], {
    cwd: repo.root,
    env: TEST_ENV as NodeJS.ProcessEnv,
    input: revisions,
    maxBuffer: 1 << 26,
  });

function fill(repo: TestRepository, commits: number): void {
  const lines = Array.from({ length: 200 }, (_, nth) => `line ${nth} ${(nth * 7919) % 1009}`);
  for (let nth = 0; nth < commits; nth++) {
    lines[(nth * 37) % lines.length] = `changed in ${nth} of ${commits}`;
    repo.commit({ 'src/file': lines.join('\n'), [`d${nth % 4}/other`]: lines.slice(nth, nth + 60).join('\n') });
  }
}

const GOOD = blob('good, whatever stands beside it');
const offsetOf = ({ where }: Gap): number => Number(/ at offset (\d+)$/.exec(where)?.[1]);

describe('a pack without an index', () => {
  it.each([
    ['OFS deltas', ['--delta-base-offset', '--window=50', '--depth=50']],
    ['REF deltas', ['--no-reuse-delta', '--window=50', '--depth=50']],
    ['no deltas', ['--window=0']],
  ])('of %s holds what git prints', (_, args) => {
    const repo = folders.repository();
    fill(repo, 25);
    const { objects, gaps } = readAll(packed(repo, '', '--all', ...args));
    expect(gaps).toEqual([]);
    expect(new Map([...objects].sort())).toEqual(new Map([...printedByGit(repo.root)].sort()));
  });

  it('of random histories and of SHA-256 holds what git prints', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (history, wide) => {
        const repo = folders.repository(wide ? ['--object-format=sha256'] : []);
        play(repo, history);
        const ids = [...printedByGit(repo.root).keys()];
        const pack = execFileSync('git', ['pack-objects', '--stdout', '-q'], {
          cwd: repo.root,
          env: TEST_ENV as NodeJS.ProcessEnv,
          input: ids.join('\n'),
        });
        const { objects, gaps } = readAll(pack, { objectFormat: wide ? 'sha256' : 'sha1' });
        expect(gaps).toEqual([]);
        expect(new Map([...objects].sort())).toEqual(new Map([...printedByGit(repo.root)].sort()));
      }),
      { numRuns: 4 },
    );
  });

  it('that is thin is read with what it is made from, and tells what it lacks without', () => {
    const repo = folders.repository();
    fill(repo, 10);
    const before = repo.head();
    fill(repo, 5);
    const pack = packed(repo, `HEAD\n^${before}\n`, '--thin', '--window=50', '--delta-base-offset');
    const wanted = repo.lines('rev-list', '--objects', 'HEAD', `^${before}`).map((line) => line.slice(0, 40));
    const asked: string[] = [];
    const whole = readAll(pack, {
      base: (id) => {
        asked.push(id);
        const type = repo.git('cat-file', '-t', id).trim() as 'blob' | 'tree';
        const bytes = execFileSync('git', ['cat-file', type, id], {
          cwd: repo.root,
          env: TEST_ENV as NodeJS.ProcessEnv,
        });
        return { type, bytes };
      },
    });
    expect(whole.gaps).toEqual([]);
    expect([...whole.ids].sort()).toEqual([...wanted].sort());
    expect(asked.length).toBeGreaterThan(0);
    const alone = readAll(pack);
    expect(alone.gaps.length).toBe(wanted.length - alone.ids.length);
    expect(alone.gaps[0]?.because).toMatch(/missing/);
  });

  it('finds bases that stand behind, in chains of thousands, and gives what stands there twice once', () => {
    const texts = Array.from({ length: 3000 }, (_, nth) => `${'root '.repeat(5)}${nth}`);
    const ids = texts.map((text) => objectId('blob', Buffer.from(text)));
    const entries: Entry[] = texts.slice(1).map((text, nth) => ({
      id: ids[nth + 1] ?? '',
      type: 7,
      baseId: ids[nth] ?? '',
      bytes: delta(texts[nth]?.length ?? 0, text.length, ...copy(0, 25), ...insert(String(nth + 1))),
    }));
    const { gaps, ids: read } = readAll(
      packOf([...entries.reverse(), blob(texts[0] ?? ''), blob(texts[0] ?? '')]).pack,
    );
    expect(gaps).toEqual([]);
    expect([...read].sort()).toEqual(ids.sort());
  });
});

describe('a damaged pack', () => {
  const many = Array.from({ length: 40 }, (_, nth) => blob(`content ${nth}, ${'and more of it '.repeat(nth)}`));

  it('that is cut off anywhere gives what is whole, and tells where it ends', () => {
    const { pack, offsets } = packOf(many);
    fc.assert(
      fc.property(fc.nat(pack.length - 21), (length) => {
        const { ids, gaps } = readAll(pack.subarray(0, length));
        const ends = [...offsets.slice(1), pack.length - 20];
        expect(ids.length).toBe(ends.filter((end) => end <= length).length);
        expect(gaps).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('is read behind an entry that is overwritten', () => {
    const { pack, offsets } = packOf(many);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 38 }), fc.nat(255), (nth, value) => {
        const damaged = Buffer.from(pack);
        damaged.fill(value, offsets[nth], offsets[nth + 1]);
        const { ids, gaps } = readAll(damaged);
        expect(ids).toEqual(many.filter((_, at) => at !== nth).map(({ id }) => id));
        expect(gaps.map(offsetOf)).toEqual([offsets[nth]]);
      }),
      { numRuns: 40 },
    );
  });

  it('never throws and gives nothing under a wrong id, whatever is changed', () => {
    const repo = folders.repository();
    fill(repo, 8);
    const pack = packed(repo, '', '--all', '--delta-base-offset', '--window=20');
    const whole = readAll(pack).objects.size;
    const changes = fc.array(fc.tuple(fc.nat(pack.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(changes, (wrong) => {
        const damaged = Buffer.from(pack);
        for (const [at, value] of wrong) damaged[at] = value;
        const { objects, gaps } = readAll(damaged);
        if (objects.size < whole) expect(gaps.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['that is no pack', Buffer.from('nothing of the kind, but long enough to look at')],
    ['that is empty', Buffer.alloc(0)],
    ['that says more objects than it has', packOf([GOOD], 7).pack],
    ['with a checksum in place of another', Buffer.concat([packOf([GOOD], 2).pack.subarray(0, -20), Buffer.alloc(20)])],
  ])('%s is told', (_, pack) => {
    expect(readAll(pack).gaps.length).toBeGreaterThan(0);
  });

  it('that says fewer objects than it has gives them all', () => {
    expect(readAll(packOf([GOOD, ...many], 1).pack).ids).toHaveLength(41);
  });

  it('with deltas of every wrong kind gives the rest', () => {
    const size = GOOD.bytes.length;
    const fine = delta(size, 4, ...copy(0, 4));
    const none: Pick<Entry, 'id'> = { id: '' };
    const bad: readonly Entry[] = [
      { ...none, type: 6, distance: 0, bytes: fine },
      { ...none, type: 6, distance: 2 ** 40, bytes: fine },
      { ...none, type: 6, distance: 5, bytes: fine },
      { ...none, type: 7, baseId: 'a'.repeat(40), bytes: fine },
      { ...none, type: 6, back: 5, bytes: delta(size + 1, 4, ...copy(0, 4)) },
      { ...none, type: 6, back: 6, bytes: delta(size, 9, ...copy(0, 4)) },
      { ...none, type: 6, back: 7, bytes: delta(size, 4, 0) },
      { ...none, type: 6, back: 1, bytes: fine },
    ];
    const { pack, offsets } = packOf([GOOD, ...bad, blob('behind it')]);
    const { ids, gaps } = readAll(pack);
    expect(ids).toEqual([GOOD.id, blob('behind it').id]);
    expect(gaps.map(offsetOf).sort((a, b) => a - b)).toEqual(offsets.slice(1, -1));
  });
});

describe('a pack that would fill memory or time', () => {
  it('names what is larger than allowed, and reads on behind it', () => {
    const bomb = deflateSync(Buffer.alloc(40 << 20));
    const { pack, offsets } = packOf([
      GOOD,
      { id: '', type: 3, bytes: Buffer.alloc(0), declared: 40 << 20, stream: bomb },
      { id: '', type: 3, bytes: Buffer.alloc(0), declared: 2 ** 45, stream: bomb },
      blob('behind it'),
    ]);
    const { ids, gaps } = readAll(pack, { maxObjectBytes: 1 << 20 });
    expect(ids).toEqual([GOOD.id, blob('behind it').id]);
    expect(gaps.map(offsetOf).sort((a, b) => a - b)).toEqual([offsets[1], offsets[2]]);
  });

  it('stops where the budget ends, and says so', () => {
    const base = 'x'.repeat(50_000);
    const deltas: Entry[] = Array.from({ length: 200 }, (_, nth) => ({
      id: '',
      type: 6,
      back: nth + 1,
      bytes: delta(50_000, 50_001, ...copy(0, 50_000), ...insert(String.fromCharCode(nth % 128))),
    }));
    const { ids, gaps } = readAll(packOf([blob(base), ...deltas]).pack, { budgetBytes: 1_000_000 });
    expect(ids.length).toBeLessThan(25);
    expect(gaps).toMatchObject([{ because: expect.stringMatching(/more than 1000000 bytes/) as string }]);
  });
});
