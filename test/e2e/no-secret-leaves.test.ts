import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/index.js';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { Product, type Ran } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

/** Kinds of secrets that are shown and matched in different ways: with and without a prefix, in parts, over lines, after a name. */
const KINDS = [
  'github.pat',
  'gitlab.pat',
  'slack.bot-token',
  'stripe.secret-key',
  'npm.access-token',
  'openai.project-key',
  'generic.jwt',
  'generic.private-key',
  'aws.access-key-id',
  'sendgrid.api-key',
] as const;

const secrets = KINDS.flatMap((id, index) => (samples.knows(id) ? [samples.make(id, 50 + index)] : []));
const [nameOfFile, nameOfBranch, nameOfFolder, person, message, key] = [1, 2, 3, 4, 5, 6].map((seed) =>
  samples.token(seed),
) as [string, string, string, string, string, string];
const awsKey = samples.make('aws.secret-access-key', 7);
const password = samples.make('gitlab.pat', 8);

function makeRepository(): TestRepository {
  const repo = folders.repository();
  const assignments = secrets.map((secret, index) => `const secret${index} = ${JSON.stringify(secret)};`).join('\n');
  const hex = Buffer.from(key).toString('hex');
  repo.commit({
    'src/all.js': `${assignments}\n`,
    'src/encoded.txt': [
      Buffer.from(key).toString('base64'),
      hex,
      encodeURIComponent(`a ${key}/b`),
      [...key].toReversed().join(''),
    ].join('\n'),
    'aws.env': `AWS_SECRET_ACCESS_KEY=${awsKey}\n`,
    'url.txt': `git clone https://deploy:${password}@git.example.org/x.git\n`,
    [`dir-${nameOfFolder}/${nameOfFile}.txt`]: `in a file named after one: ${key}\n`,
  });
  repo.git('branch', `b-${nameOfBranch}`);
  repo.gitWith(
    { env: { GIT_AUTHOR_NAME: person, GIT_COMMITTER_NAME: person } },
    'commit',
    '-q',
    '--allow-empty',
    '-m',
    `says ${message}`,
  );
  repo.write(`dir-${nameOfFolder}/large`, 'x'.repeat(5000));
  repo.write(`dir-${nameOfFolder}/staged.txt`, `${key}\n`);
  repo.git('add', '-A');
  return repo;
}

/** All that stands in files that the product wrote. */
function written(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe('no planted secret leaves, whole, cut or encoded', () => {
  const repo = makeRepository();
  const out = folders.folder();
  const run = (...args: readonly string[]): Promise<Ran> => product.run(args, { cwd: repo.root });

  it('by no report, on standard output or in files, also of gaps and of what was set aside', async () => {
    expect(secrets.length).toBeGreaterThan(6);
    const reports = Object.keys(REPORTERS).flatMap((format) => ['--report', `${format}=${join(out, format)}`]);
    const runs = await Promise.all([
      run('scan', '--show-suppressed', '--max-file-size', '4KB', ...reports),
      run('scan', '--tree', '--format', 'json', '--max-file-size', '4KB'),
      run('scan', '--staged', '--format', 'sarif'),
      run('scan', '--range', 'HEAD~1..HEAD', '--format', 'csv'),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    const text = written(out);
    expect(text).toContain('large');
    expect(samples.leakIn(text)).toBeNull();
  });

  it('by no message: of the hook, of the commands, of an error about what was typed', async () => {
    const token = samples.token(9);
    const runs = await Promise.all([
      product.hook({ cwd: repo.root }),
      run('scan', `https://user:${token}@git.example.org/x.git`),
      run('scan', `--token=${token}`),
      run('scan', '--range', `${token}..main`),
      run('scan', '--report', `json=/no/such/${token}`),
      run('scan', '--since', token),
      run('scan', '--detector', token),
      run('scan', '--config', token),
      run(token),
      product.run(['scan', '--stdin', '--stdin-path', token, '--format', 'json'], { cwd: repo.root, input: token }),
      product.run(['scan', '--tree'], { cwd: repo.root, env: { TIGHTLIP_MODE: token } }),
      run('guard', 'run', token),
      run('explain', 'src/all.js:1'),
      run('allow', '--list'),
    ]);
    expect(runs.filter(({ out: text, err }) => text + err === '')).toEqual([]);
  });

  it('by no configuration that is wrong', async () => {
    const wrong = folders.folder();
    const token = samples.token(10);
    const texts = [
      `mode = "${token}"\n`,
      `${token} = 1\n`,
      `salt = ["${token}"]\n`,
      `= ${token}\n`,
      `[detectors]\nenable = ["${token}"]\n`,
    ];
    for (const text of texts) {
      writeFileSync(join(wrong, 'tightlip.toml'), text);
      expect((await product.run(['scan'], { cwd: wrong })).code).toBe(2);
    }
    writeFileSync(join(wrong, 'tightlip.toml'), '');
    writeFileSync(join(wrong, '.tightlip-allow'), `${token} is not an entry\n`);
    expect((await product.run(['scan', '--format', 'json'], { cwd: wrong })).out).toContain('.tightlip-allow:1');
  });

  it('by no allow file, record of a skip or baseline', async () => {
    expect((await run('allow', '--baseline', '--reason', 'for the test')).code).toBeLessThan(3);
    const text = readFileSync(join(repo.root, '.tightlip-allow'), 'utf8');
    expect(text).toContain('github.pat');
    expect(samples.leakIn(text)).toBeNull();
    expect((await run('scan', '--show-suppressed')).out).toContain('for the test');
  });
});
