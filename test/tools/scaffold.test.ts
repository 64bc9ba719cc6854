import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** At least so many tests has the contract of one detector. */
const CONTRACT_TESTS = 9;

/** A copy of the repository that has the script and no detectors but two. */
function makeRepository(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'scaffold-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const category of ['cloud', 'devtools', 'generic'])
    mkdirSync(join(root, 'detectors', category), { recursive: true });
  writeFileSync(join(root, 'detectors/cloud/taken.ts'), '// here before\n');
  cpSync(join(ROOT, 'tools/scaffold.mjs'), join(root, 'tools/scaffold.mjs'));
  return root;
}

/** Without what the surrounding vitest tells its workers. */
const environment = (extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST|ONLY|NODE_OPTIONS)/.test(name)),
  ),
  ...extra,
});

function runNode(root: string, argv: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: root,
    encoding: 'utf8',
    env: environment(),
  });
  return { code: status, out: stdout, err: stderr };
}

const scaffold = (root: string, ...argv: readonly string[]): Ran => runNode(root, ['tools/scaffold.mjs', ...argv]);

const filesIn = (root: string): readonly string[] =>
  readdirSync(join(root, 'detectors'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .toSorted();

describe('npm run detector', () => {
  it('makes files that compile and pass the contract as they are', () => {
    const root = makeRepository();
    rmSync(join(root, 'detectors/cloud/taken.ts'));
    const names = ['devtools/acme', 'devtools/x', 'cloud/two-words', 'cloud/1st'];
    for (const name of names) {
      const { code, out, err } = scaffold(root, name);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(`ONLY=${name} npx vitest run test/contract`);
    }
    expect(filesIn(root)).toEqual(names.map((name) => `${name}.ts`).toSorted());
    linkTheRest(root);
    expect(runNode(root, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', '.'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    const report = join(root, 'report.json');
    runNode(root, [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      'test/contract',
      '--root',
      root,
      '--reporter=json',
      `--outputFile=${report}`,
    ]);
    const { numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const passed = testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'passed'),
    );
    const passedOf = (name: string): number =>
      passed.filter(({ ancestorTitles }) => ancestorTitles.some((title) => title.includes(`${name}.ts`))).length;
    expect(numFailedTests).toBe(0);
    expect(names.filter((name) => passedOf(name) < CONTRACT_TESTS)).toEqual([]);
  });

  it.each([
    [[], /Say which detector/],
    [['devtools/acme', 'devtools/other'], /One name at a time.*"devtools\/other" is too much/],
    [['devtools/acme', '--force'], /no flags; "--force" is too much/],
    [['--help'], /"--help" is no name/],
    [['acme'], /"acme" is no name/],
    [['devtools/Acme'], /is no name: two words in lower case/],
    [['devtools/a.b'], /is no name/],
    [['devtools/-a'], /is no name/],
    [['../devtools/acme'], /is no name/],
    [['devtools/../acme'], /is no name/],
    [['devtools/acme/x'], /is no name/],
    [['devtool/acme'], /There is no category "devtool". There are: cloud, devtools\. .*make the folder/],
    [['generic/acme'], /belongs to no provider/],
    [['cloud/taken'], /detectors\/cloud\/taken\.ts is there already/],
    [['devtools/taken'], /detectors\/cloud\/taken\.ts is there already: add the token to it/],
  ])('refuses %j in one sentence, and makes nothing', (argv, sentence) => {
    const root = makeRepository();
    const { code, out, err } = scaffold(root, ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.trimEnd()).not.toContain('\n');
    expect(filesIn(root)).toEqual(['cloud/taken.ts']);
    expect(readFileSync(join(root, 'detectors/cloud/taken.ts'), 'utf8')).toBe('// here before\n');
  });
});

type Report = {
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly ancestorTitles: readonly string[] }[];
  }[];
};

/** What the compiler and the contract test need beside the detectors. */
function linkTheRest(root: string): void {
  for (const folder of ['src', 'node_modules']) symlinkSync(join(ROOT, folder), join(root, folder), 'dir');
  cpSync(join(ROOT, 'test/contract'), join(root, 'test/contract'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }\n');
  const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as {
    readonly compilerOptions: object;
  };
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['detectors'] }));
}
