import { gzipSync } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { TestFolders } from '../git/test-repository.js';
import { findingOf, Product } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

it('--archive looks into one archive, and into nothing else unless that is asked for', async () => {
  const folder = folders.folder();
  writeFileSync(join(folder, 'backup.gz'), gzipSync(`key=${samples.token(1)}\n`));
  writeFileSync(join(folder, 'beside.txt'), samples.token(2));
  const one = await product.scan(folder, '--archive', 'backup.gz');
  expect(one.result.scan.target).toBe('backup.gz');
  expect(one.result.findings).toHaveLength(1);
  expect(findingOf(one.result, samples.token(1))?.places).toMatchObject([{ path: 'backup.gz', via: ['gzip'] }]);
  const both = await product.scan(folder, '--archive', 'backup.gz', '--tree');
  expect(both.result.findings).toHaveLength(2);
});

it('--archive says so where there is no such file', async () => {
  const folder = folders.folder();
  mkdirSync(join(folder, 'sub'));
  for (const name of ['none.zip', 'sub']) {
    const { code, err } = await product.run(['scan', '--archive', name], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(/There is no file at .*--archive takes one archive file/);
  }
});

it('a finding in a notebook tells its cell', async () => {
  const folder = folders.folder();
  const cells = ['import os', `token = "${samples.token(3)}"`].map((source) => ({
    cell_type: 'code',
    metadata: {},
    outputs: [],
    source: [source],
  }));
  writeFileSync(
    join(folder, 'a.ipynb'),
    JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1),
  );
  const { result } = await product.scan(folder);
  expect(findingOf(result, samples.token(3))?.places[0]?.via).toContain('notebook:cell 2');
});
