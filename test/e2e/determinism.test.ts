import { afterAll, expect, it } from 'vitest';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { Product } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

const NAMES = Array.from({ length: 30 }, (_, index) => `${index % 3 === 0 ? 'deep/' : ''}file-${(index * 7) % 30}.txt`);
const text = (name: string): string => `${samples.token(NAMES.indexOf(name) % 12)}\n${name} ${samples.token(50)}\n`;

/** The same commits and files, made in the given order. */
function makeRepository(order: readonly string[]): TestRepository {
  const repo = folders.repository();
  repo.commit({ first: 'x\n' });
  for (const name of order) repo.write(name, text(name));
  repo.commit({});
  for (const name of order.filter((name) => NAMES.indexOf(name) % 2 === 0)) repo.write(name, 'clean\n');
  repo.commit({});
  for (const name of order) repo.write(`untracked-${name.replaceAll('/', '-')}`, text(name));
  return repo;
}

/** Everything but when it was and how long it took. */
const timeless = (json: string): string => json.replace(/"started": "[^"]*"/, '').replace(/"ms": \d+/, '');

it('the same input gives the same bytes, whatever the order in which files were made, packed or scanned', async () => {
  const [one, other, packed] = [
    makeRepository(NAMES.toSorted()),
    makeRepository(NAMES.toReversed()),
    makeRepository(NAMES),
  ] as const;
  expect(other.git('rev-parse', 'HEAD')).toBe(one.git('rev-parse', 'HEAD'));
  packed.git('gc', '-q');
  const runs = await Promise.all([one, one, other, packed].map((repo) => product.scan(repo.root)));
  // Packing changes what lies in the git folder.
  const [first = '', ...others] = runs.map(({ out }) => timeless(out).replace(/"(?:units|bytes)": \d+/g, ''));
  expect(runs[0]?.result.findings.length).toBe(13);
  for (const next of others) expect(next).toBe(first);
  const paths = await product.scan(one.root, 'deep', 'first', '--tree');
  expect(timeless((await product.scan(other.root, 'deep', 'first', '--tree')).out)).toBe(timeless(paths.out));
});

it('any number of threads gives the same bytes', async () => {
  const repo = makeRepository(NAMES);
  repo.git('gc', '-q');
  const runs = await Promise.all(['1', '2', '5'].map((threads) => product.scan(repo.root, '--threads', threads)));
  const [first = '', ...others] = runs.map(({ out }) => timeless(out));
  for (const next of others) expect(next).toBe(first);
});
