import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { blob, copy, delta, insert, writePack, type Entry } from '../git/pack/craft-pack.js';
import { objectId } from '../git/pack/stored-objects.js';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { findingOf, Product, tails, tailsOf } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

const objectsOf = (repo: TestRepository): string => join(repo.root, '.git/objects');

function store(repo: TestRepository, type: string, content: Uint8Array): string {
  const id = objectId(type, content);
  const path = join(objectsOf(repo), id.slice(0, 2), id.slice(2));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, deflateSync(Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]), { level: 1 }));
  return id;
}

function commitTree(repo: TestRepository, tree: string): void {
  const text = `tree ${tree}\nauthor a <a@b> 1700000000 +0000\ncommitter a <a@b> 1700000000 +0000\n\nx\n`;
  writeFileSync(join(repo.root, '.git/refs/heads/main'), `${store(repo, 'commit', Buffer.from(text))}\n`);
}

const entry = (name: string | Buffer, id: string, mode = '100644'): Buffer =>
  Buffer.concat([Buffer.from(`${mode} `), Buffer.from(name), Buffer.from([0]), Buffer.from(id, 'hex')]);

describe('trees that nobody would make', () => {
  it('with very many entries', async () => {
    const repo = folders.repository();
    const secret = samples.token(1);
    const id = store(repo, 'blob', Buffer.from(`${secret}\n`));
    const names = Array.from({ length: 200_000 }, (_, nth) => `f${String(nth).padStart(7, '0')}`);
    commitTree(repo, store(repo, 'tree', Buffer.concat(names.map((name) => entry(name, id)))));
    const { code, result } = await product.scan(repo.root, '--history');
    expect({ code, gaps: result.gaps, found: tails(result) }).toEqual({ code: 1, gaps: [], found: tailsOf(secret) });
    expect(findingOf(result, secret)?.places.length).toBeLessThanOrEqual(1000);
  });

  it('with names of 64 KiB, names that lead out, control characters and nothing at all', async () => {
    const repo = folders.repository();
    const names = ['..', '../../etc/passwd', '/absolute', '.git', 'a\u001b[31mb', 'a\nb', 'n'.repeat(1 << 16), ''];
    const secrets = names.map((_, nth) => samples.token(10 + nth));
    const ids = secrets.map((secret) => store(repo, 'blob', Buffer.from(`${secret}\n`)));
    commitTree(repo, store(repo, 'tree', Buffer.concat(names.map((name, nth) => entry(name, ids[nth] ?? '')))));
    const { code, result, out } = await product.scan(repo.root, '--history');
    expect({ code, found: tails(result) }).toEqual({ code: 1, found: tailsOf(...secrets) });
    expect(out).not.toContain('\u001b');
  });

  it('that hold themselves as far as ids allow, deep, and entries of every mode', async () => {
    const repo = folders.repository();
    const secret = samples.token(30);
    const id = store(repo, 'blob', Buffer.from(`${secret}\n`));
    let tree = store(repo, 'tree', entry('bottom', id));
    for (let nth = 0; nth < 3000; nth++) tree = store(repo, 'tree', entry('d', tree, '40000'));
    const modes = ['0', '100600', '120000', '160000', '7777777', 'x'];
    commitTree(
      repo,
      store(
        repo,
        'tree',
        Buffer.concat([...modes.map((mode, nth) => entry(`m${nth}`, id, mode)), entry('z', tree, '40000')]),
      ),
    );
    const { code, result } = await product.scan(repo.root, '--history');
    expect({ code, found: tails(result) }).toEqual({ code: 1, found: tailsOf(secret) });
  });
});

describe('packs that nobody would make', () => {
  it('deltas that go round, that lie, that grow: the rest is found, and each is named', async () => {
    const repo = folders.repository();
    const secret = samples.token(40);
    const good = blob(`${secret}\n`);
    const id = (text: string): string => objectId('blob', Buffer.from(text));
    const size = good.bytes.length;
    const bad: Entry[] = [
      { id: id('a'), type: 7, baseId: id('b'), bytes: delta(5, 5, ...copy(0, 5)) },
      { id: id('b'), type: 7, baseId: id('a'), bytes: delta(5, 5, ...copy(0, 5)) },
      { id: id('c'), type: 6, distance: 0, bytes: delta(5, 5, ...copy(0, 5)) },
      { id: id('d'), type: 6, distance: 2 ** 40, bytes: delta(5, 5, ...copy(0, 5)) },
      { id: id('e'), type: 3, bytes: Buffer.from('x'), declared: 2 ** 40 },
      { id: id('f'), type: 3, bytes: Buffer.from('xyz'), declared: 1 },
      {
        id: id('g'),
        type: 3,
        bytes: Buffer.alloc(0),
        declared: 200 << 20,
        stream: deflateSync(Buffer.alloc(200 << 20)),
      },
      { id: id('h'), type: 6, back: 8, bytes: delta(size, 2 ** 31, ...copy(0, size)) },
    ];
    bad.push(blob('plain content, '));
    let last = 15;
    for (let nth = 0; nth < 30; nth++, last *= 2)
      bad.push({
        id: id(`doubled ${nth}`),
        type: 6,
        back: 1,
        bytes: delta(last, last * 2, ...copy(0, Math.min(last, 0xffffff)), ...copy(0, Math.min(last, 0xffffff))),
      });
    writePack(objectsOf(repo), [good, ...bad]);
    const { code, result } = await product.scan(repo.root, '--history');
    expect(code).toBe(1);
    expect(tails(result)).toContain(secret.slice(-4));
    const named = new Set(result.gaps.map(({ where }) => where));
    for (const { id: name } of bad.slice(0, 8)) expect(named).toContain(`object ${name}`);
    expect(named).toContain(`object ${id('doubled 29')}`);
  });

  it('a chain ten thousand deltas deep is followed to its end', async () => {
    const repo = folders.repository();
    const secret = samples.token(50);
    let text = 'start of it all\n';
    const entries: Entry[] = [blob(text)];
    for (let nth = 0; nth < 10_000; nth++) {
      const added = nth === 9999 ? `${secret}\n` : `${nth}\n`;
      const base = text.length;
      text = `${text.slice(0, 16)}${added}`;
      entries.push({
        id: objectId('blob', Buffer.from(text)),
        type: 6,
        bytes: delta(base, text.length, ...copy(0, 16), ...insert(added)),
      });
    }
    writePack(objectsOf(repo), entries);
    const { code, result } = await product.scan(repo.root, '--history');
    expect({ code, gaps: result.gaps, found: tails(result) }).toEqual({ code: 1, gaps: [], found: tailsOf(secret) });
  });

  it('deltas of a few bytes that stand for many megabytes each', async () => {
    const repo = folders.repository();
    const secret = samples.token(60);
    const size = 18 << 20;
    const big = blob(
      Buffer.concat([Buffer.from(`${secret}\n`), Buffer.alloc(size - secret.length - 1, 'line of text\n')]),
    );
    const pieces = [copy(0, 0xffffff), copy(0xffffff, size - 0xffffff)].flat();
    const grown = Array.from({ length: 16 }, (_, nth): Entry => {
      const added = String.fromCharCode(65 + nth);
      const id = objectId('blob', Buffer.concat([big.bytes, Buffer.from(added)]));
      return { id, type: 6, back: nth + 1, bytes: delta(size, size + 1, ...pieces, ...insert(added)) };
    });
    writePack(objectsOf(repo), [big, ...grown]);
    const { result } = await product.scan(repo.root, '--history');
    expect(tails(result)).toEqual(tailsOf(secret));
    expect(result.gaps).toEqual([]);
  });
});

describe('folders of objects that nobody would make', () => {
  it('alternates that lead in circles, nowhere, and to devices', async () => {
    const repo = folders.repository();
    const secret = samples.token(70);
    repo.commit({ 'a.txt': `${secret}\n` });
    const lines = [
      '.',
      '../objects',
      '/dev',
      '/dev/zero',
      '/dev/stdin',
      '/proc/self',
      '/nonexistent',
      '"\\"',
      'x'.repeat(5000),
    ];
    writeFileSync(join(objectsOf(repo), 'info/alternates'), `${lines.join('\n')}\n`);
    const { code, result } = await product.scan(repo.root);
    expect({ code, found: tails(result) }).toEqual({ code: 1, found: tailsOf(secret) });
    expect(result.scan.state).toBe('incomplete');
  });

  it('links to devices in place of objects, packs and indexes', async () => {
    const repo = folders.repository();
    const secret = samples.token(80);
    repo.commit({ 'a.txt': `${secret}\n` });
    const name = `pack-${'a'.repeat(40)}`;
    mkdirSync(join(objectsOf(repo), 'pack'), { recursive: true });
    mkdirSync(join(objectsOf(repo), '00'), { recursive: true });
    symlinkSync('/dev/zero', join(objectsOf(repo), 'pack', `${name}.pack`));
    symlinkSync('/dev/zero', join(objectsOf(repo), 'pack', `${name}.idx`));
    symlinkSync('/dev/zero', join(objectsOf(repo), 'pack', 'multi-pack-index'));
    symlinkSync('/dev/zero', join(objectsOf(repo), '00', '1'.repeat(38)));
    symlinkSync('.', join(objectsOf(repo), '01'));
    const { code, result } = await product.scan(repo.root);
    expect({ code, found: tails(result) }).toEqual({ code: 1, found: tailsOf(secret) });
    expect(result.gaps.map(({ where }) => where)).toEqual(expect.arrayContaining([`object 00${'1'.repeat(38)}`]));
  });

  it('pipes in place of what git reads: nothing waits, and all is found', async () => {
    const repo = folders.repository();
    const [now, before] = [samples.token(90), samples.token(91)];
    repo.commit({ 'a.txt': `${before}\n` });
    repo.commit({ 'a.txt': `${now}\n` });
    for (const path of ['.gitignore', '.git/info/exclude', '.git/refs/heads/odd', '.git/logs/refs/heads/odd'])
      execFileSync('sh', ['-c', 'rm -f "$1" && mkfifo "$1"', 'sh', join(repo.root, path)]);
    for (const args of [[], ['--history']]) {
      const { code, result } = await product.scan(repo.root, ...args);
      expect({ code, found: tails(result) }).toEqual({ code: 1, found: tailsOf(now, before) });
    }
    expect((await product.scan(repo.root, '--staged')).code).toBe(0);
    expect((await product.scan(repo.root, '--unstaged')).code).toBe(0);
  });

  it('a device in place of what git reads: git is not started, and all is found without it', async () => {
    const repo = folders.repository();
    const [now, before] = [samples.token(92), samples.token(93)];
    repo.commit({ 'a.txt': `${before}\n` });
    repo.commit({ 'a.txt': `${now}\n` });
    symlinkSync('/dev/zero', join(repo.root, '.git/info/grafts'));
    const { code, result } = await product.scan(repo.root);
    expect({ code, found: tails(result) }).toEqual({ code: 1, found: tailsOf(now, before) });
    expect(result.gaps[0]?.because ?? result.gaps[0]?.where).toMatch(/is a device/);
    // What is staged is read without git, too, unless the index is one that only git reads.
    expect((await product.run(['scan', '--staged'], { cwd: repo.root })).code).toBe(0);
    repo.write('b.txt', `${samples.token(94)}\n`);
    repo.git('add', 'b.txt');
    expect((await product.run(['scan', '--staged'], { cwd: repo.root })).code).toBe(1);
    repo.git('update-index', '--split-index');
    expect((await product.run(['scan', '--staged'], { cwd: repo.root })).code).toBe(2);
  });
});
