import { afterAll, expect, it } from 'vitest';
import { findingOf, Product } from '../e2e/product.js';
import { Samples } from '../e2e/samples.js';
import { TestFolders } from '../git/test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

it('a new name is found where only what is new is looked at; an old one is not', async () => {
  const repo = folders.repository();
  const [old, fresh] = [samples.token(1), samples.token(2)];
  const base = repo.commit({ [`${old}.txt`]: 'one\n' });
  repo.write(`${old}.txt`, 'two\n');
  repo.write(`new/${fresh}`, 'three\n');
  const named = { kind: 'metadata', what: 'path' };
  const unstaged = await product.scan(repo.root, '--unstaged');
  repo.git('add', '-A');
  const [staged, hook] = [await product.scan(repo.root, '--staged'), await product.hook({ cwd: repo.root })];
  repo.commit({});
  const range = await product.scan(repo.root, '--range', `${base}..HEAD`);
  for (const { result } of [unstaged, staged, range]) {
    expect(findingOf(result, fresh)?.places).toMatchObject([named]);
    expect(findingOf(result, old)).toBeUndefined();
  }
  expect(hook).toMatchObject({ code: 1, err: expect.stringMatching(/^new\/\S+:1$/m) });
});
