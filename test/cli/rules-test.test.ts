import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seededRng, tokenOf } from '../../src/detector/index.js';
import { parseFormat } from '../../src/custom/index.js';
import { TestFolders } from '../git/test-repository.js';
import { Product } from '../e2e/product.js';
import { Samples } from '../e2e/samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const product = new Product(new Samples());

const DECLARED = `
[[detectors.custom]]
id = "acme.deploy-key"
title = "Acme deploy key"
severity = "critical"
format = "acmedk_<32 base36>"
found = ["deploy_key = 'acmedk_<32 base36>'"]
clean = ["acmedk_0", "acmedk_<31 base36>"]
`;

function folderWith(config: string): string {
  const folder = folders.folder();
  writeFileSync(join(folder, 'tightlip.toml'), config);
  return folder;
}

describe('tightlip rules test', () => {
  it('says that a detector holds', async () => {
    const ran = await product.run(['rules', 'test', 'tightlip.toml'], { cwd: folderWith(DECLARED) });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('acme.deploy-key: holds');
  });

  it('says what does not, also as JSON', async () => {
    const cwd = folderWith(DECLARED.replace('"acmedk_0"', '"acmedk_<32 base36>"'));
    const ran = await product.run(['rules', 'test', 'tightlip.toml'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('NO  finds nothing in clean[0]');
    const json = await product.run(['rules', 'test', '-f', 'json', 'tightlip.toml'], { cwd });
    expect(JSON.parse(json.out)).toMatchObject([{ id: 'acme.deploy-key', holds: false }]);
  });

  it.each([
    ['no detector', 'min_confidence = 0.4\n', 'declares no detector'],
    ['a key that nobody knows', DECLARED.replace('severity', 'severty'), 'severity'],
    ['a format that would match everywhere', DECLARED.replace('acmedk_<32 base36>"\nfound', '<32 base36>"\nfound'), ''],
  ])('says what is wrong: %s', async (_, config, message) => {
    const ran = await product.run(['rules', 'test', 'tightlip.toml'], { cwd: folderWith(config) });
    expect(ran.code).toBe(message === '' ? 1 : 2);
    expect(`${ran.out}${ran.err}`).toContain(message === '' ? 'would match everywhere' : message);
  });
});

describe('a scan', () => {
  it('uses the detectors that the configuration declares, in files and in history, and refuses a broken one', async () => {
    const secret = tokenOf(parseFormat('acmedk_<32 base36>')).sample(seededRng('scan'));
    const repo = folders.repository();
    repo.write('tightlip.toml', DECLARED);
    repo.write('deploy.sh', `KEY=${secret}\n`);
    repo.git('add', '.');
    repo.git('commit', '-q', '-m', 'x');
    repo.write('deploy.sh', 'KEY=$1\n');
    const { result } = await product.scan(repo.root);
    expect(result.findings).toMatchObject([{ detector: 'acme.deploy-key', severity: 'critical', provider: 'Custom' }]);
    expect(result.findings[0]?.places).toMatchObject([{ path: 'deploy.sh', kind: 'history' }]);
    repo.write('tightlip.toml', DECLARED.replace('acmedk_<32 base36>"\nfound', '<32 base36>"\nfound'));
    const broken = await product.run(['scan'], { cwd: repo.root });
    expect(broken).toMatchObject({ code: 2, err: expect.stringContaining('Detector acme.deploy-key') });
  });
});
