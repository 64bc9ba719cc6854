import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentId, type Gap, type Unit } from '../../src/model/index.js';
import { isContainer, openContainer, type ContainerOptions } from '../../src/source/index.js';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { textOf } from './read-all.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const fileOf = (bytes: Uint8Array): Unit => ({
  id: contentId(bytes),
  bytes,
  origins: [{ kind: 'file', path: 'the-file' }],
});

function bundle(repo: TestRepository, ...what: readonly string[]): Buffer {
  const file = join(folders.folder(), 'b');
  repo.git('bundle', 'create', '-q', file, ...what);
  return readFileSync(file);
}

function opened(bytes: Uint8Array, options: Partial<ContainerOptions> = {}) {
  const gaps: Gap[] = [];
  const found = [...openContainer(fileOf(bytes), { maxBytes: 1 << 20, onGap: (gap) => gaps.push(gap), ...options })];
  return {
    gaps,
    found,
    contents: found.map(({ unit }) => textOf(unit)),
    texts: new Map(found.map(({ unit, via }) => [via.join(' '), textOf(unit)])),
  };
}

describe('isContainer', () => {
  it('knows bundles and packs by their first bytes', () => {
    const pack = (version: number): Buffer => Buffer.from([...Buffer.from('PACK'), 0, 0, 0, version, 0, 0, 0, 0]);
    for (const yes of ['# v2 git bundle\n', '# v3 git bundle\n@object-format=sha1\n'])
      expect(isContainer(Buffer.from(yes))).toBe(true);
    for (const version of [2, 3]) expect(isContainer(pack(version))).toBe(true);
    for (const no of ['', '#', '# v2 git', '# v9 git bundle\n', 'PACK', 'PACKAGE=abcdefgh\n', ' # v2 git bundle\n'])
      expect(isContainer(Buffer.from(no))).toBe(false);
    expect(isContainer(pack(1))).toBe(false);
  });
});

describe('openContainer', () => {
  it.each([[[]], [['--object-format=sha256']]])('gives what a bundle or pack holds, with its paths (%s)', (init) => {
    const repo = folders.repository(init);
    repo.commit({ 'a/deep/er.txt': 'first' }, 'the message');
    repo.commit({ 'a/deep/er.txt': 'second', b: 'third' });
    repo.git('tag', '-a', '-m', 'the tag', 'v1');
    const { gaps, texts, contents, found } = opened(bundle(repo, '--all'));
    expect(gaps).toEqual([]);
    expect(contents).toEqual(expect.arrayContaining(['first', 'second', 'third']));
    expect(texts.get('bundle:b')).toBe('third');
    expect([...texts].filter(([via]) => /^bundle:commit [0-9a-f]{8}$/.test(via))).toHaveLength(2);
    expect([...texts].find(([via]) => via.startsWith('bundle:tag '))?.[1]).toContain('the tag');
    expect(found.filter(({ via }) => via[0] === 'bundle:a/deep/er.txt')).toHaveLength(2);
    expect(new Set(found.flatMap(({ unit }) => unit.origins))).toEqual(new Set([{ kind: 'file', path: 'the-file' }]));
    repo.git('gc', '-q');
    const packs = join(repo.root, '.git/objects/pack');
    const pack = readdirSync(packs).find((name) => name.endsWith('.pack')) ?? '';
    const packed = opened(readFileSync(join(packs, pack)));
    expect(packed.gaps).toEqual([]);
    expect(packed.texts.get('pack:b')).toBe('third');
    expect(packed.found).toHaveLength(found.length);
  });

  it('gives the names in trees, each once', () => {
    const repo = folders.repository();
    repo.commit({ 'folder/file': '1' });
    repo.commit({ 'folder/file': '2' });
    const { found } = opened(bundle(repo, '--all'));
    const names = found.filter(({ via }) => via[0] === 'bundle:name').map(({ unit }) => textOf(unit));
    expect(names.toSorted()).toEqual(['file', 'folder']);
  });

  it('goes into what is nested, down to a depth that it tells', () => {
    let bytes: Uint8Array = Buffer.from('the core');
    for (let depth = 1; depth <= 6; depth++) {
      const repo = folders.repository();
      repo.write('inner', bytes);
      repo.commit({});
      bytes = bundle(repo, '--all');
    }
    const { gaps, texts } = opened(bytes);
    const steps = [...texts.keys()].map((via) => via.split(' bundle:').length);
    expect(Math.max(...steps)).toBe(4);
    expect(gaps).toMatchObject([{ stage: 'source', because: expect.stringContaining('nested more than 4 deep') }]);
  });

  it('reads a bundle that builds on others with their objects, and tells what it lacks without', () => {
    const repo = folders.repository();
    const long = Array.from({ length: 400 }, (_, line) => `line ${line * 7919}\n`).join('');
    const base = repo.commit({ a: long });
    repo.commit({ a: `${long}one more\n` });
    const thin = bundle(repo, `${base}..main`);
    const id = repo.git('rev-parse', `${base}:a`).trim();
    const whole = opened(thin, {
      base: (wanted) => (wanted === id ? { type: 'blob', bytes: Buffer.from(long) } : null),
    });
    expect(whole.gaps).toEqual([]);
    expect(whole.contents).toContain(`${long}one more\n`);
    const alone = opened(thin);
    expect(alone.contents).not.toContain(`${long}one more\n`);
    expect(alone.gaps).toMatchObject([{ because: expect.stringContaining('missing') }]);
  });

  it('tells what is damaged or too large, and gives the rest', () => {
    const repo = folders.repository();
    repo.commit({ small: 'small', large: 'x'.repeat(5000) });
    const bytes = bundle(repo, '--all');
    expect(opened(bytes, { maxBytes: 1000 }).gaps).toMatchObject([{ because: expect.stringMatching(/5000.*1000/) }]);
    expect(opened(Buffer.from('# v2 git bundle\nno end')).gaps).toMatchObject([
      { because: expect.stringContaining('damaged') },
    ]);
    const cut = opened(bytes.subarray(0, bytes.length - 40));
    expect(cut.gaps.length).toBeGreaterThan(0);
    expect(cut.found.length).toBeGreaterThan(0);
  });
});
