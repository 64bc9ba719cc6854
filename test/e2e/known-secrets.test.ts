import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TestFolders } from '../git/test-repository.js';
import { strong } from '../own/values.js';
import { Product } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const product = new Product(new Samples());

describe('allow --known', () => {
  const secret = strong(80, 30);
  const know = (cwd: string, name: string, input: string) => product.run(['allow', '--known', name], { cwd, input });

  it('writes a hash that finds the secret, plain and in base64, in the hook and in a scan', async () => {
    const repo = folders.repository();
    repo.commit({ 'a.txt': 'base\n' });
    expect((await know(repo.root, 'prod/db', `${secret}\n`)).code).toBe(0);
    expect((await know(repo.root, 'prod/api', strong(81, 40))).code).toBe(0);
    const text = readFileSync(join(repo.root, '.tightlip-known'), 'utf8');
    expect(text).toMatch(/^[0-9a-f]{36} 30 prod\/db$/m);
    expect(text).not.toContain(secret);
    expect(readFileSync(join(repo.root, 'tightlip.toml'), 'utf8')).toMatch(
      /^salt = "[\w-]{32}" # tightlip:allow generic\.\* -- .+\n$/,
    );
    repo.write('b.txt', `note ${secret}\n`);
    repo.write('c.txt', `note ${Buffer.from(`the secret is ${secret} and no other`).toString('base64')}\n`);
    repo.git('add', '-A');
    const hook = await product.hook({ cwd: repo.root });
    expect(hook.code).toBe(1);
    expect(hook.err).toContain('it is prod/db of .tightlip-known');
    const { result } = await product.scan(repo.root, '--staged');
    expect(result.findings).toMatchObject([{ detector: 'own.known', confidence: 1 }]);
    expect(result.findings[0]?.places.map(({ path }) => path)).toEqual(['b.txt', 'c.txt']);
  });

  it.each([
    ['a word', 'administration'],
    ['too short', 'a1B2c3D4'],
    ['several lines', `${secret}\n${secret}\n`],
    ['nothing', ''],
  ])('refuses %s, and writes nothing', async (_, input) => {
    const repo = folders.repository();
    const ran = await know(repo.root, 'n', input);
    expect(ran.code).toBe(2);
    expect(repo.lines('status', '--porcelain')).toEqual([]);
  });

  it('refuses the secret as its name, and to change fingerprints that are in use', async () => {
    const repo = folders.repository();
    const named = await know(repo.root, secret, secret);
    expect([named.code, named.err.includes(secret)]).toEqual([2, false]);
    repo.write('.tightlip-allow', `${'0'.repeat(32)} github.pat "x"\n`);
    const ran = await know(repo.root, 'n', secret);
    expect([ran.code, ran.err.includes('salt')]).toEqual([2, true]);
  });

  it('tells a line that is not understood as a gap', async () => {
    const repo = folders.repository();
    repo.commit({ '.tightlip-known': 'what is this\n' });
    expect((await product.run(['scan'], { cwd: repo.root })).code).toBe(2);
  });
});
