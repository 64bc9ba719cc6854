import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/index.js';
import { makeStage, sampleToken, type Stage } from './stage.js';

const read = (stage: Stage, file: string): Result =>
  JSON.parse(readFileSync(join(stage.folder, file), 'utf8')) as Result;

/** Results of two states: `old.json` has secrets 1 and 2, `new.json` has 2 and 3. */
async function twoResults(): Promise<Stage> {
  const stage = makeStage();
  stage.write('a.js', `token = "${sampleToken(1)}"\n`);
  stage.write('b.js', `token = "${sampleToken(2)}"\n`);
  await stage.tightlip('scan', '--tree', '--include', '*.js', '--report', 'json=old.json');
  stage.write('a.js', 'gone\n');
  stage.write('c.js', `token = "${sampleToken(2)}"; other_token = "${sampleToken(3)}"\n`);
  await stage.tightlip('scan', '--tree', '--include', '*.js', '--report', 'json=new.json');
  return stage;
}

describe('tightlip report', () => {
  it('renders what the scan would have', async () => {
    const stage = await twoResults();
    const { code, out } = await stage.tightlip('report', 'new.json', '-f', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual(read(stage, 'new.json'));
  });

  it('merges: each secret once, with the places of all', async () => {
    const stage = await twoResults();
    const merged = JSON.parse((await stage.tightlip('report', 'old.json', 'new.json', '-f', 'json')).out) as Result;
    expect(merged.findings).toHaveLength(3);
    const paths = merged.findings.map(({ places }) => places.map(({ path }) => path).toSorted()).toSorted();
    expect(paths).toEqual([['a.js'], ['b.js', 'c.js'], ['c.js']]);
    expect(merged.scan).toMatchObject({
      state: 'complete',
      what: ['tree'],
      units: read(stage, 'old.json').scan.units + read(stage, 'new.json').scan.units,
    });
  });

  it('gives the same findings in whatever order, and changes nothing with itself', async () => {
    const stage = await twoResults();
    const findings = async (...files: readonly string[]): Promise<Result['findings']> =>
      (JSON.parse((await stage.tightlip('report', ...files, '-f', 'json')).out) as Result).findings;
    const places = (all: Result['findings']): unknown =>
      all.map((finding) => ({ ...finding, places: finding.places.map((place) => JSON.stringify(place)).toSorted() }));
    expect(places(await findings('old.json', 'new.json'))).toEqual(places(await findings('new.json', 'old.json')));
    expect(await findings('old.json', 'old.json')).toEqual(await findings('old.json'));
  });

  it('is incomplete when one of them is, and keeps its gaps', async () => {
    const stage = await twoResults();
    const clean: Result = { ...read(stage, 'old.json'), findings: [] };
    writeFileSync(join(stage.folder, 'clean.json'), JSON.stringify(clean));
    writeFileSync(
      join(stage.folder, 'gap.json'),
      JSON.stringify({
        ...clean,
        scan: { ...clean.scan, state: 'incomplete' },
        gaps: [{ stage: 'git', where: 'x', because: 'y' }],
      }),
    );
    expect((await stage.tightlip('report', 'clean.json')).code).toBe(0);
    const { code, out } = await stage.tightlip('report', 'clean.json', 'gap.json');
    expect(code).toBe(2);
    expect(out).toContain('git: x: y');
  });

  it('shows no secret that a result holds', async () => {
    const stage = await twoResults();
    await stage.tightlip('scan', '--tree', '--show-secrets', '--report', 'json=open.json');
    expect(readFileSync(join(stage.folder, 'open.json'), 'utf8')).toContain(sampleToken(2));
    for (const format of ['human', 'json', 'jsonl']) {
      const { out } = await stage.tightlip('report', 'open.json', '-f', format, '--report', `${format}=copy`);
      expect(out + readFileSync(join(stage.folder, 'copy'), 'utf8')).not.toContain(sampleToken(2));
    }
  });

  it.each<[string, string, string]>([
    ['text', 'not json', 'it is not JSON'],
    ['another JSON', '{"a":1}', 'has no schemaVersion'],
    ['null', 'null', 'is not of type object'],
    [
      'half a result',
      JSON.stringify({ schemaVersion: 1, tool: { name: 'tightlip', version: 'x', rules: 'y' } }),
      'has no scan',
    ],
    ['another version', JSON.stringify({ schemaVersion: 99 }), 'result version 99'],
  ])('refuses %s in one sentence', async (_, text, because) => {
    const stage = makeStage({ repository: false });
    stage.write('file.json', text);
    const ran = await stage.tightlip('report', 'file.json');
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(because);
    expect(ran.err.split('\n')).toHaveLength(2);
  });

  it('refuses a result that was tampered with, and names the place without its value', async () => {
    const stage = await twoResults();
    const result = read(stage, 'new.json');
    stage.write('bad.json', JSON.stringify({ ...result, findings: [{ ...result.findings[0], severity: 'awful' }] }));
    const { code, err } = await stage.tightlip('report', 'bad.json');
    expect(code).toBe(2);
    expect(err).toContain('findings[0].severity has a value that it cannot have');
    expect(err).not.toContain('awful');
  });
});

describe('tightlip report --diff', () => {
  it('tells what is new, gone and unchanged', async () => {
    const stage = await twoResults();
    const { code, out } = await stage.tightlip('report', '--diff', 'old.json', 'new.json');
    expect(code).toBe(1);
    expect(out).toMatch(/^\+ .*c\.js:1$/m);
    expect(out).toMatch(/^- .*a\.js:1$/m);
    expect(out).toMatch(/^1 new, 1 gone, 1 unchanged\.$/m);
    const diff = JSON.parse(
      (await stage.tightlip('report', '--diff', 'old.json', 'new.json', '-f', 'json')).out,
    ) as Record<string, unknown[]>;
    expect([diff['new'], diff['gone'], diff['unchanged']].map((list) => list?.length)).toEqual([1, 1, 1]);
  });

  it('answers 0 where nothing is new, and 2 where the newer scan may have missed it', async () => {
    const stage = await twoResults();
    expect((await stage.tightlip('report', '--diff', 'old.json', 'old.json')).code).toBe(0);
    const result = read(stage, 'old.json');
    stage.write(
      'gap.json',
      JSON.stringify({
        ...result,
        scan: { ...result.scan, state: 'incomplete' },
        gaps: [{ stage: 'git', where: 'x', because: 'y' }],
      }),
    );
    expect((await stage.tightlip('report', '--diff', 'old.json', 'gap.json')).code).toBe(2);
  });

  it.each([
    [['--diff', 'old.json']],
    [['--diff', 'old.json', 'new.json', 'old.json']],
    [['--diff', 'old.json', 'new.json', '-f', 'sarif']],
  ])('refuses %j', async (argv) => {
    const ran = await (await twoResults()).tightlip('report', ...argv);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('E_DIFF');
  });
});
