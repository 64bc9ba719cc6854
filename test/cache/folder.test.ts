import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweepFolder } from '../../src/cache/cache-folder.js';
import { defaultCacheFolder, openScanCache } from '../../src/cache/index.js';
import { marksOf, rawIds, Workbench } from './workbench.js';

let bench: Workbench;
beforeEach(() => {
  bench = new Workbench();
});
afterEach(() => bench.remove());

const NOTHING = new Map();
const modeOf = (path: string): number => lstatSync(path).mode & 0o777;
const isPosix = process.platform !== 'win32';

describe('whose cache it is', () => {
  it('is another one for other rules, another repository or ids of another length', () => {
    bench.scanned([1, 2], [3]);
    for (const other of [{ rules: 'rules 2' }, { repository: '/srv/other/.git' }, { idBytes: 32 } as const]) {
      const cache = bench.open(other);
      expect(marksOf(cache, [1, 2, 3], other.idBytes)).toEqual(NOTHING);
      expect(cache.warnings).toEqual([]);
      cache.finish();
    }
    expect(marksOf(bench.open(), [1, 2, 3]).size).toBe(3);
  });

  it('does not take a file for its own because of the name', () => {
    bench.scanned([1], [2], { rules: 'rules 2' });
    const foreign = bench.file('.ids');
    bench.scanned([4], []);
    const own = bench.files('.ids').find((path) => path !== foreign) ?? '';
    copyFileSync(foreign, own);
    const cache = bench.open();
    expect(marksOf(cache, [1, 2, 4])).toEqual(NOTHING);
    expect(cache.warnings).toHaveLength(1);
    cache.finish();
  });
});

describe('the folder', () => {
  it.runIf(isPosix)('and all in it are for the owner alone, and marked as a cache', () => {
    bench.scanned([1], [2]);
    const cache = bench.open();
    cache.remember('name', Buffer.from('value'));
    expect(modeOf(bench.folder)).toBe(0o700);
    for (const ending of ['.ids', '.part', '.value', 'CACHEDIR.TAG']) expect(modeOf(bench.file(ending))).toBe(0o600);
    expect(readFileSync(bench.file('CACHEDIR.TAG'), 'utf8')).toMatch(/^Signature: [0-9a-f]{32}\n/);
    cache.finish();
    expect(bench.files('.part')).toEqual([]);
  });

  it('that cannot be used gives a cache that keeps nothing, and a warning', () => {
    writeFileSync(join(bench.root, 'file'), '');
    symlinkSync(bench.root, join(bench.root, 'link'));
    for (const folder of ['file', 'file/below', 'link', '']) {
      const cache = openScanCache(bench.key({ folder: folder && join(bench.root, folder) }));
      expect(cache.warnings).toHaveLength(1);
      cache.record(rawIds([1]), rawIds([2]));
      cache.remember('name', Buffer.from('value'));
      expect(marksOf(cache, [1, 2])).toEqual(NOTHING);
      expect(cache.recall('name')).toBeNull();
      cache.finish();
    }
  });

  it('that goes away in between costs a warning, no crash', () => {
    const cache = bench.open();
    cache.record(rawIds([1]), rawIds([]));
    rmSync(bench.folder, { recursive: true, force: true });
    cache.remember('name', Buffer.from('value'));
    cache.finish();
    expect(cache.warnings.length).toBeGreaterThan(0);
  });
});

describe('a file that is not plainly ours', () => {
  const replacements: readonly (readonly [string, (file: string, valid: string) => void])[] = [
    ['a link', (file, valid) => symlinkSync(valid, file)],
    ['a folder', (file) => mkdirSync(file)],
    ['a pipe', (file) => void spawnSync('mkfifo', [file])],
    [
      'writable by others',
      (file, valid) => {
        copyFileSync(valid, file);
        chmodSync(file, 0o666);
      },
    ],
  ];
  for (const [what, replace] of isPosix ? replacements : []) {
    it(`is not read: ${what}`, () => {
      bench.scanned([1], [2]);
      const file = bench.file('.ids');
      const valid = join(bench.root, 'valid');
      renameSync(file, valid);
      replace(file, valid);
      const cache = bench.open();
      expect(marksOf(cache, [1, 2])).toEqual(NOTHING);
      expect(cache.warnings).toHaveLength(1);
      cache.record(rawIds([3]), rawIds([]));
      const before = readFileSync(valid);
      cache.finish();
      expect(readFileSync(valid)).toEqual(before);
      expect(marksOf(bench.open(), [1, 2, 3]).get(3)).toBe('clean');
    });
  }
});

describe('growth', () => {
  const age = (path: string, days: number): void => {
    const then = Date.now() / 1000 - days * 24 * 3600;
    utimesSync(path, then, then);
  };

  it('removes what other rules left for the repository a month ago, and nothing else', () => {
    bench.scanned([1], [], { rules: 'old rules' });
    const old = bench.file('.ids');
    bench.scanned([1], [], { repository: '/srv/other/.git' });
    for (const path of bench.files('.ids')) age(path, 31);
    const bystander = join(bench.folder, 'notes.ids');
    writeFileSync(bystander, 'not ours');
    age(bystander, 1000);
    bench.scanned([1], [], { rules: 'last week' });
    age(bench.files('.ids').find((path) => Date.now() - lstatSync(path).mtimeMs < 1e6) ?? '', 7);
    bench.scanned([1], []);
    expect(existsSync(old)).toBe(false);
    expect(existsSync(bystander)).toBe(true);
    expect(marksOf(bench.open({ repository: '/srv/other/.git' }), [1]).size).toBe(1);
    expect(marksOf(bench.open({ rules: 'last week' }), [1]).size).toBe(1);
  });

  it('removes the oldest caches first when all are too large', () => {
    const repositories = ['/srv/a', '/srv/b', '/srv/c'];
    for (const [nth, repository] of repositories.entries()) {
      const known = new Set(nth === 0 ? [] : bench.files('.ids'));
      bench.scanned([1], [], { repository });
      age(bench.files('.ids').find((path) => !known.has(path)) ?? '', 10 - nth);
    }
    const size = lstatSync(bench.files('.ids')[0] ?? '').size;
    sweepFolder(bench.folder, { stem: 'none', repository: 'none', now: Date.now(), most: 2 * size });
    expect(repositories.map((repository) => bench.open({ repository }).clean)).toEqual([0, 1, 1]);
  });

  it('counts a cache that was used as new', () => {
    bench.scanned([1], []);
    age(bench.file('.ids'), 29);
    bench.open().finish();
    expect(Date.now() - lstatSync(bench.file('.ids')).mtimeMs).toBeLessThan(24 * 3600 * 1000);
  });
});

describe('where the system wants it', () => {
  const at = (platform: string, env: Record<string, string>, home: string | null): string | null =>
    defaultCacheFolder({ platform, env, home });

  it('is told by the environment, then by the home folder', () => {
    expect(at('linux', { XDG_CACHE_HOME: '/var/cache/me' }, '/home/me')).toBe('/var/cache/me/tightlip');
    expect(at('linux', { XDG_CACHE_HOME: 'relative' }, '/home/me')).toBe('/home/me/.cache/tightlip');
    expect(at('linux', {}, '/home/me')).toBe('/home/me/.cache/tightlip');
    expect(at('darwin', {}, '/Users/me')).toBe('/Users/me/Library/Caches/tightlip');
    expect(at('win32', { LOCALAPPDATA: 'C:\\Users\\me\\L' }, 'C:\\Users\\me')).toBe(
      'C:\\Users\\me\\L\\tightlip\\Cache',
    );
    expect(at('win32', {}, 'C:\\Users\\me')).toBe('C:\\Users\\me\\AppData\\Local\\tightlip\\Cache');
    expect([at('linux', {}, null), at('win32', {}, null)]).toEqual([null, null]);
  });
});
